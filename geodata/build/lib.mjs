// Shared by the build steps: reading and writing files the same way every time, areas, points in polygons.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
export const HERE = path.dirname(fileURLToPath(import.meta.url));
export const OUT = path.resolve(HERE, '..');
export const WORK = path.join(HERE, 'target'); // intermediate files, never committed
fs.mkdirSync(WORK, { recursive: true });

/** A file inside an installed package. */
export const pkg = (name) => path.join(HERE, 'node_modules', name);
export const readJson = (file) => JSON.parse(readText(file));
export const readText = (file) => {
  const bytes = fs.readFileSync(file);
  return (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8');
};
export const requirePkg = (name) => require(name);

/** Writes text; a name ending in .gz is compressed with no time stamp, so the same text gives the same bytes. */
export function write(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const bytes = file.endsWith('.gz') ? zlib.gzipSync(Buffer.from(text), { level: 9 }) : Buffer.from(text);
  fs.writeFileSync(file, bytes);
  console.log(`${path.relative(OUT, file)}  ${(bytes.length / 1024).toFixed(0)} KB`);
}
export const writeCollection = (file, features, extra = {}) =>
  write(file, `{"type":"FeatureCollection",${Object.entries(extra).map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)},`).join('')}"features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`);
export const writeLines = (file, features) => write(file, features.map((f) => JSON.stringify(f) + '\n').join(''));

/** A slow intermediate result, computed once and kept in target/. */
export function cached(name, make) {
  const file = path.join(WORK, `${name}.json`);
  if (!fs.existsSync(file)) fs.writeFileSync(file, JSON.stringify(make()));
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

export const byId = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Names once each, in order, without empty ones and without the name itself. */
export function names(list, own) {
  const seen = new Set([own]);
  const out = [];
  for (const raw of list) {
    if (!raw) continue;
    const name = String(raw).normalize('NFC').replace(/\s+/g, ' ').trim();
    if (name && !seen.has(name)) {
      seen.add(name);
      out.push(name);
    }
  }
  return out;
}

// --- CSV (quoted fields, as in RFC 4180)
export function csv(file) {
  const rows = [];
  let row = [''];
  let quoted = false;
  const text = readText(file);
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') row[row.length - 1] += text[i++];
      else if (c === '"') quoted = false;
      else row[row.length - 1] += c;
    } else if (c === '"') quoted = true;
    else if (c === ',') row.push('');
    else if (c === '\n') {
      rows.push(row);
      row = [''];
    } else if (c !== '\r') row[row.length - 1] += c;
  }
  if (row.length > 1 || row[0]) rows.push(row);
  const [head, ...body] = rows;
  return body.map((r) => Object.fromEntries(head.map((h, i) => [h, r[i] ?? ''])));
}

// --- geometry
const A = 6378137;
const F = 1 / 298.257223563;
const E2 = F * (2 - F);
const E = Math.sqrt(E2);
const q = (s) => (1 - E2) * (s / (1 - E2 * s * s) + Math.atanh(E * s) / E);
const RAD = Math.PI / 180;
const G = Math.sqrt(0.6) / 2;

/** Area under an edge that is straight in longitude and latitude (as GeoJSON means it), 3-point Gauss-Legendre. */
function ringArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1];
    const [x2, y2] = ring[i];
    const at = (t) => q(Math.sin((y1 + (y2 - y1) * t) * RAD));
    sum += (x2 - x1) * RAD * (5 * at(0.5 - G) + 8 * at(0.5) + 5 * at(0.5 + G)) / 18;
  }
  return (sum * A * A) / 2;
}
export const polygons = (g) => (!g ? [] : g.type === 'Polygon' ? [g.coordinates] : g.type === 'MultiPolygon' ? g.coordinates : []);
/** Square kilometres on WGS 84. */
export function areaKm2(geometry) {
  let sum = 0;
  for (const rings of polygons(geometry)) rings.forEach((r, i) => { sum += (i ? -1 : 1) * Math.abs(ringArea(r)); });
  return sum / 1e6;
}
/** Length of all rings in km, on a sphere. */
export const borderKm = (geometry) =>
  polygons(geometry).flat().reduce((sum, ring) => sum + ring.slice(1).reduce((km, point, i) => km + sphereKm(ring[i], point), 0), 0);
function sphereKm([lon1, lat1], [lon2, lat2]) {
  const rad = Math.PI / 180;
  const h = Math.sin(((lat2 - lat1) * rad) / 2) ** 2 + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}
export const ringKm2 = (ring) => Math.abs(ringArea(ring)) / 1e6;
export const multi = (polys) => (polys.length === 1 ? { type: 'Polygon', coordinates: polys[0] } : { type: 'MultiPolygon', coordinates: polys });

/** Rounds coordinates, drops repeated points and rings that collapse, winds outer rings anticlockwise. */
export function tidy(geometry, digits) {
  const k = 10 ** digits;
  const round = (v) => Math.round(v * k) / k;
  const out = [];
  for (const rings of polygons(geometry)) {
    const kept = [];
    for (let i = 0; i < rings.length; i++) {
      const ring = [];
      for (const [x, y] of rings[i]) {
        const p = [round(x), round(y)];
        const last = ring[ring.length - 1];
        if (!last || last[0] !== p[0] || last[1] !== p[1]) ring.push(p);
      }
      if (ring.length && (ring[0][0] !== ring[ring.length - 1][0] || ring[0][1] !== ring[ring.length - 1][1])) ring.push([...ring[0]]);
      const signed = ring.length >= 4 ? planar(ring) : 0;
      if (signed === 0) {
        if (i === 0) break;
        continue;
      }
      if ((signed < 0) === (i === 0)) ring.reverse();
      kept.push(ring);
    }
    if (kept.length) out.push(kept);
  }
  return out.length ? multi(out) : null;
}
export const planar = (ring) => {
  let s = 0;
  for (let i = 1; i < ring.length; i++) s += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return s / 2;
};
export function bbox(geometry) {
  const b = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rings of polygons(geometry)) for (const [x, y] of rings[0]) {
    if (x < b[0]) b[0] = x;
    if (y < b[1]) b[1] = y;
    if (x > b[2]) b[2] = x;
    if (y > b[3]) b[3] = y;
  }
  return b;
}
const inRing = (x, y, ring) => {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1];
    const [x2, y2] = ring[i];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
};
export const contains = (geometry, [x, y]) =>
  polygons(geometry).some((rings) => inRing(x, y, rings[0]) && !rings.slice(1).some((h) => inRing(x, y, h)));

/** Kilometres from a point to the outline, on a local plane: good to a few per mille within 200 km. */
export function distanceKm(geometry, [x, y]) {
  const kx = 111.32 * Math.cos(y * RAD);
  const ky = 111.13;
  let best = Infinity;
  for (const rings of polygons(geometry)) for (const ring of rings) for (let i = 1; i < ring.length; i++) {
    const ax = (ring[i - 1][0] - x) * kx;
    const ay = (ring[i - 1][1] - y) * ky;
    const dx = (ring[i][0] - x) * kx - ax;
    const dy = (ring[i][1] - y) * ky - ay;
    const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
    const d = Math.hypot(ax + t * dx, ay + t * dy);
    if (d < best) best = d;
  }
  return best;
}

/** Looks features up by point through a grid of one-degree boxes. */
export class Locator {
  constructor(features) {
    this.grid = new Map();
    for (const f of features) for (const rings of polygons(f.geometry)) {
      const part = { f, geometry: { type: 'Polygon', coordinates: rings } };
      const [w, s, e, n] = bbox(part.geometry);
      part.box = [w, s, e, n];
      for (let x = Math.floor(w); x <= Math.floor(e); x++) for (let y = Math.floor(s); y <= Math.floor(n); y++) {
        const key = x * 1000 + y;
        (this.grid.get(key) ?? this.grid.set(key, []).get(key)).push(part);
      }
    }
  }
  parts(x, y) {
    return this.grid.get(Math.floor(x) * 1000 + Math.floor(y)) ?? [];
  }
  at([x, y]) {
    for (const p of this.parts(x, y)) {
      const [w, s, e, n] = p.box;
      if (x >= w && x <= e && y >= s && y <= n && contains(p.geometry, [x, y])) return p.f;
    }
    return null;
  }
  /** The containing feature, else the nearest accepted one within km. */
  near(point, km, accept = () => true) {
    const hit = this.at(point);
    if (hit && accept(hit)) return hit;
    let best = null;
    let bestKm = km;
    const seen = new Set();
    for (const dx of [0, -1, 1]) for (const dy of [0, -1, 1]) for (const p of this.parts(point[0] + dx, point[1] + dy)) {
      if (seen.has(p) || !accept(p.f)) continue;
      seen.add(p);
      const d = distanceKm(p.geometry, point);
      if (d < bestKm) [best, bestKm] = [p.f, d];
    }
    return best;
  }
}

export const slug = (s) => s.normalize('NFD').replace(/[\u0300-\u036f'’ʼ]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
export const round = (v, digits) => Math.round(v * 10 ** digits) / 10 ** digits;
