// The rivers a map draws: each named river's line, digitised by hand, led along the lines of GSHHG where it has them.
import path from 'node:path';
import { OUT, readJson, contains } from './lib.mjs';
import { BOX } from './layers.mjs';
import { riverLines, dniproWater } from './gshhg.mjs';

const km = ([x1, y1], [x2, y2]) => Math.hypot((x1 - x2) * 111.3 * Math.cos(((y1 + y2) * Math.PI) / 360), (y1 - y2) * 111.1);
const STRAY_KM = 30; // a digitised river lies at most so far from the same river in GSHHG
const TIE_KM = 15;
const TIE_COSTS = 8; // times its length, so that only a gap is crossed by it
const OWN_KM = 6; // a path that leaves the digitised line by more pays for it

/** Shortest paths from a node; edges(node) gives [node, cost]. */
function shortest(from, edges) {
  const cost = new Map([[from, 0]]);
  const before = new Map();
  const done = new Set();
  const heap = [[0, from]];
  while (heap.length) {
    const [, node] = pop(heap);
    if (done.has(node)) continue;
    done.add(node);
    for (const [next, step] of edges(node)) {
      const sum = cost.get(node) + step;
      if (sum < (cost.get(next) ?? Infinity)) {
        cost.set(next, sum);
        before.set(next, node);
        push(heap, [sum, next]);
      }
    }
  }
  const to = (node) => {
    const out = [node];
    while (before.has(out[0])) out.unshift(before.get(out[0]));
    return out;
  };
  return { cost, to };
}
function push(heap, item) {
  let at = heap.push(item) - 1;
  while (at && heap[(at - 1) >> 1][0] > heap[at][0]) {
    const up = (at - 1) >> 1;
    [heap[up], heap[at]] = [heap[at], heap[up]];
    at = up;
  }
}
function pop(heap) {
  const top = heap[0];
  const last = heap.pop();
  if (heap.length) {
    heap[0] = last;
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && heap[child][0] < heap[least][0]) least = child;
      if (least === at) break;
      [heap[least], heap[at]] = [heap[at], heap[least]];
      at = least;
    }
  }
  return top;
}

function distanceKm(point, line) {
  let best = Infinity;
  const kx = 111.3 * Math.cos((point[1] * Math.PI) / 180);
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = [(line[i - 1][0] - point[0]) * kx, (line[i - 1][1] - point[1]) * 111.1];
    const [dx, dy] = [(line[i][0] - point[0]) * kx - ax, (line[i][1] - point[1]) * 111.1 - ay];
    const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
    best = Math.min(best, Math.hypot(ax + t * dx, ay + t * dy));
  }
  return best;
}

/** GSHHG's lines as a net: nodes by rounded place. */
function net(lines) {
  const places = new Map();
  const edges = new Map();
  const node = (p) => {
    const key = `${p[0].toFixed(3)},${p[1].toFixed(3)}`;
    if (!places.has(key)) {
      places.set(key, p);
      edges.set(key, []);
    }
    return key;
  };
  for (const line of lines) for (let i = 1; i < line.length; i++) {
    const [a, b] = [node(line[i - 1]), node(line[i])];
    if (a === b) continue;
    edges.get(a).push([b, 1]);
    edges.get(b).push([a, 1]);
  }
  // Lines end at the edge of a bin, at lakes and in marshes: their ends are tied to what begins near.
  const ends = [...new Set(lines.flatMap((line) => [node(line[0]), node(line[line.length - 1])]))];
  const ties = ends.flatMap((a) => [...places.keys()].filter((b) => b !== a && Math.abs(places.get(a)[1] - places.get(b)[1]) < 0.2 && km(places.get(a), places.get(b)) < (ends.includes(b) ? TIE_KM : 1)).map((b) => [a, b]));
  for (const [a, b] of ties) {
    edges.get(a).push([b, TIE_COSTS]);
    edges.get(b).push([a, TIE_COSTS]);
  }
  return { places, edges };
}

/** The stretch of the net that keeps longest beside a digitised line, in the line's direction; null if there is none worth drawing. */
function led({ places, edges }, line) {
  const stray = new Map([...places].map(([key, p]) => [key, distanceKm(p, line)]).filter(([, d]) => d <= STRAY_KM));
  const next = (key) => edges.get(key).filter(([k]) => stray.has(k)).map(([k, factor]) => [k, factor * km(places.get(key), places.get(k)) * (1 + Math.max(0, stray.get(k) - OWN_KM) / OWN_KM)]);
  const nearest = (p, among) => [...among].reduce((best, key) => { const d = km(places.get(key), p); return d < best.d ? { d, key } : best; }, { d: Infinity });
  let best = null;
  const seen = new Set();
  for (const start of stray.keys()) {
    if (seen.has(start)) continue;
    const { cost } = shortest(start, next);
    for (const key of cost.keys()) seen.add(key);
    const [from, to] = [nearest(line[0], cost.keys()), nearest(line[line.length - 1], cost.keys())];
    const path = from.key === to.key ? [] : shortest(from.key, next).to(to.key).map((key) => places.get(key));
    if (path.length > (best?.length ?? 5)) best = path;
  }
  return best;
}

const JOIN_KM = 8;
/** The digitised line before and after what GSHHG has of it. */
function joined(line, found) {
  if (!found) return line;
  const near = (p) => line.reduce((best, q, i) => (km(p, q) < km(p, line[best]) ? i : best), 0);
  const before = line.slice(0, near(found[0])).filter((p) => km(p, found[0]) > JOIN_KM);
  const after = line.slice(near(found[found.length - 1]) + 1).filter((p) => km(p, found[found.length - 1]) > JOIN_KM);
  return [...before, ...found, ...after];
}

const CELL = 0.005; // degrees
/** The middle of the water between two places: on a grid, the path that keeps farthest from the banks. */
function middle(ring, from, to) {
  const water = { type: 'Polygon', coordinates: [ring] };
  const cell = (p) => `${Math.round(p[0] / CELL)},${Math.round(p[1] / CELL)}`;
  const at = (key) => key.split(',').map((v) => v * CELL);
  const known = new Map();
  const bank = (key) => {
    if (!known.has(key)) known.set(key, contains(water, at(key)) ? Math.min(2, distanceKm(at(key), ring)) : -1);
    return known.get(key);
  };
  const next = (key) => {
    const [x, y] = key.split(',').map(Number);
    return [[-1, -1], [-1, 0], [-1, 1], [0, -1], [0, 1], [1, -1], [1, 0], [1, 1]].map(([dx, dy]) => `${x + dx},${y + dy}`)
      .filter((k) => bank(k) >= 0).map((k) => [k, km(at(key), at(k)) * (1 + 1 / (0.1 + bank(k)))]);
  };
  return shortest(cell(from), next).to(cell(to)).map(at).filter((_, i) => i % 3 === 0);
}

const ABOVE_KYIV = [[30.55, 51.9], [30.6, 51.5], [30.6, 51.15]];
const KYIV_DAM = [30.51, 50.59];
const KANIV = [31.49, 49.72];
const KAKHOVKA = [33.4, 46.79];
/** West, south, east, north of the Dnipro's reach that OpenStreetMap's land leaves dry: Kamianske reservoir and the river to Dnipro city. */
const DRY = [33.27, 48.38, 35.04, 49.2];

const water = dniproWater(BOX);
/** The missing reach's water, to be drawn with the lakes, and the box it lies in. */
export const missing = { water: { type: 'Polygon', coordinates: [water] }, box: DRY };

/** Rivers that GSHHG lacks, or of which it has only a tributary. */
const LACKING = ['psel', 'vorskla', 'vovcha', 'konka', 'krynka', 'mius'].map((id) => `demarc:${id}`);

const inWater = (p) => water.reduce((best, q) => (km(p, q) < km(p, best) ? q : best));
/** Named rivers as {id, name, line}. */
export function rivers() {
  const lines = net(riverLines(BOX));
  const along = (line) => joined(line, led(lines, line));
  /** Above the reservoir of Kyiv and from its dam to Kaniv GSHHG has lines, from there to Kakhovka water. */
  const dnipro = (line) => [...along(ABOVE_KYIV), ...line.filter(([, y]) => y < 51 && y > KYIV_DAM[1]), ...along([KYIV_DAM, ...line.filter(([, y]) => y < KYIV_DAM[1] && y > KANIV[1] + 0.1), KANIV]),
    ...middle(water, inWater(KANIV), inWater(KAKHOVKA)), ...line.filter(([x, y]) => y < KAKHOVKA[1] && x < KAKHOVKA[0])];
  return readJson(path.join(OUT, 'places/theatre.geojson')).features.filter((f) => f.properties.kind === 'river').map((f) => {
    const line = f.geometry.coordinates;
    return { id: f.id, name: f.properties.name, line: f.id === 'demarc:dnipro' ? dnipro(line) : LACKING.includes(f.id) ? line : along(line) };
  });
}
