// Checks what the build made and prints the areas of Ukraine's units against the published ones. Exits 1 at the first kind of fault, naming file and feature.
import fs from 'node:fs';
import path from 'node:path';
import { OUT, readJson, readText, areaKm2, borderKm, polygons, planar, contains } from './lib.mjs';

const faults = [];
const fault = (file, id, what) => faults.push(`${file}: ${id}: ${what}`);
const lines = (file) => readText(path.join(OUT, file)).trim().split('\n').map((l) => JSON.parse(l));
const sets = {
  'regions/ukraine.geojson': readJson(path.join(OUT, 'regions/ukraine.geojson')).features,
  'regions/first-level.geojsonl.gz': lines('regions/first-level.geojsonl.gz'),
  'regions/us-states.geojson.gz': readJson(path.join(OUT, 'regions/us-states.geojson.gz')).features,
  'regions/neighbours.geojson.gz': readJson(path.join(OUT, 'regions/neighbours.geojson.gz')).features,
  'regions/countries.geojson.gz': readJson(path.join(OUT, 'regions/countries.geojson.gz')).features,
  'regions/disputed.geojson': readJson(path.join(OUT, 'regions/disputed.geojson')).features,
};
const place = {
  'places/world.geojsonl.gz': lines('places/world.geojsonl.gz'),
  'places/named.geojson': readJson(path.join(OUT, 'places/named.geojson')).features,
  'places/theatre.geojson': readJson(path.join(OUT, 'places/theatre.geojson')).features,
};
const finite = ([x, y]) => Number.isFinite(x) && Number.isFinite(y) && Math.abs(x) <= 180 && Math.abs(y) <= 90;
const flat = (c) => (typeof c[0] === 'number' ? [c] : c.flatMap(flat));

const regionIds = new Map();
for (const [file, features] of Object.entries(sets)) for (const f of features) {
  if (!f.id) fault(file, JSON.stringify(f.properties.name), 'no id');
  if (regionIds.has(f.id)) fault(file, f.id, `also in ${regionIds.get(f.id)}`);
  regionIds.set(f.id, file);
  const p = f.properties;
  if (!p.name) fault(file, f.id, 'no name');
  if (!['country', 'region', 'disputed'].includes(p.kind)) fault(file, f.id, `kind ${p.kind}`);
  if (!(p.outlineError >= 0 && (p.outlineError < 1 || p.outlineErrorBasis.startsWith('from the length') || p.official))) fault(file, f.id, `outlineError ${p.outlineError}`);
  if (!p.outlineSource) fault(file, f.id, 'no outlineSource');
  if (!flat(f.geometry.coordinates).every(finite)) fault(file, f.id, 'a coordinate is not finite or out of range');
  if (!contains(f.geometry, p.labelPoint) && areaKm2(f.geometry) > 20) fault(file, f.id, 'label point outside');
  for (const rings of polygons(f.geometry)) rings.forEach((r, i) => {
    if (r.length < 4) fault(file, f.id, 'a ring of fewer than four points');
    if (String(r[0]) !== String(r[r.length - 1])) fault(file, f.id, 'an open ring');
    if (planar(r) > 0 !== (i === 0)) fault(file, f.id, 'a ring wound the wrong way');
  });
}
const placeIds = new Set();
for (const [file, features] of Object.entries(place)) for (const f of features) {
  if (f.geometry === null) {
    if (!placeIds.has(f.id) && !regionIds.has(f.id)) fault(file, f.id, 'more names for a place or region that does not exist');
    continue;
  }
  if (placeIds.has(f.id)) fault(file, f.id, 'twice');
  placeIds.add(f.id);
  if (!f.properties.name) fault(file, f.id, 'no name');
  if (!flat(f.geometry.coordinates).every(finite)) fault(file, f.id, 'a coordinate is not finite or out of range');
  if (f.properties.region && !regionIds.has(f.properties.region)) fault(file, f.id, `unknown region ${f.properties.region}`);
}
for (const [file, features] of Object.entries(sets)) for (const f of features) if (f.properties.capital && !placeIds.has(f.properties.capital)) fault(file, f.id, `unknown capital ${f.properties.capital}`);
for (const c of readJson(path.join(OUT, 'regions/composites.json'))) {
  if (regionIds.has(c.id) || !c.name) fault('regions/composites.json', c.id, 'id taken or no name');
  for (const id of (c.expression ?? '').match(/[A-Z]{2}(-[A-Z0-9]+)?/g) ?? []) if (!regionIds.has(id)) fault('regions/composites.json', c.id, `unknown region ${id}`);
  if (c.expression === null && !c.note) fault('regions/composites.json', c.id, 'no outline and no note');
}

// --- Ukraine is one coverage: every edge belongs to one unit (outer line) or to two (a border between them)
const ukraine = sets['regions/ukraine.geojson'];
const edges = new Map();
for (const f of ukraine) for (const rings of polygons(f.geometry)) for (const r of rings) for (let i = 1; i < r.length; i++) {
  const key = String(r[i - 1]) < String(r[i]) ? `${r[i - 1]} ${r[i]}` : `${r[i]} ${r[i - 1]}`;
  (edges.get(key) ?? edges.set(key, []).get(key)).push(f.id);
}
for (const [key, o] of edges) if (o.length > 2 || (o.length === 2 && o[0] === o[1])) fault('regions/ukraine.geojson', o.join(), `edge ${key} drawn ${o.length} times`);
const total = ukraine.reduce((s, f) => s + areaKm2(f.geometry), 0);
const country = sets['regions/countries.geojson.gz'].find((f) => f.id === 'UA');
if (Math.abs(areaKm2(country.geometry) / total - 1) > 1e-4) fault('regions/countries.geojson.gz', 'UA', `${areaKm2(country.geometry)} km2, its units ${total}: gaps or overlaps`);
const inner = [...edges.values()].filter((o) => o.length === 2).length;

console.log('unit    published    measured   error   outlineError');
for (const f of ukraine) {
  const official = f.properties.official.find((o) => o.kind === 'total').km2;
  const km2 = areaKm2(f.geometry);
  console.log(`${f.id} ${String(official).padStart(10)} ${km2.toFixed(0).padStart(11)} ${((km2 / official - 1) * 100).toFixed(2).padStart(7)} % ${(f.properties.outlineError * 100).toFixed(2).padStart(7)} %  ${f.properties.name}`);
}
console.log(`Ukraine ${total.toFixed(0)} km2 (published 603628); ${inner} inner edges, ${edges.size - inner} outer edges`);
const median = (a) => a.sort((x, y) => x - y)[Math.floor(a.length / 2)];
const inland = ['AR', 'AZ', 'CO', 'IA', 'ID', 'IL', 'IN', 'KS', 'KY', 'MI', 'MN', 'MO', 'MT', 'ND', 'NE', 'NH', 'NM', 'NV', 'OH', 'OK', 'PA', 'SD', 'TN', 'UT', 'VT', 'WI', 'WV', 'WY'];
console.log(`inland US states: median error ${(median(sets['regions/us-states.geojson.gz'].filter((f) => inland.includes(f.id.slice(3))).map((f) => Math.abs(areaKm2(f.geometry) / f.properties.official[0].km2 - 1))) * 100).toFixed(2)} %`);
console.log(`countries: median outline error ${(median(sets['regions/countries.geojson.gz'].map((f) => f.properties.outlineError)) * 100).toFixed(2)} %`);
// The error of an outline that nobody published an area for is drawn from the others: a border of its length is wrong by less than 1.6 km times its length in nine of ten.
const OFF_KM = 1.6;
const known = ['regions/first-level.geojsonl.gz', 'regions/us-states.geojson.gz', 'regions/neighbours.geojson.gz'].flatMap((file) => sets[file]).filter((f) => f.properties.official);
const off = (f) => Math.min(...f.properties.official.map((o) => Math.abs(o.km2 - f.properties.measuredKm2)));
const sizes = [[0, 3000], [3000, 15000], [15000, 40000], [40000, 150000], [150000, Infinity]].map(([from, to]) => {
  const some = known.filter((f) => f.properties.measuredKm2 >= from && f.properties.measuredKm2 < to);
  return [from, some.length, some.filter((f) => off(f) <= OFF_KM * borderKm(f.geometry)).length];
});
const inside = sizes.reduce((sum, [, , n]) => sum + n, 0) / known.length;
console.log(`first-level regions of published area: ${known.length}, inside ${OFF_KM} km of border: ${(inside * 100).toFixed(1)} %; ${sizes.map(([from, n, k]) => `from ${from} km2 ${k} of ${n}`).join(', ')}`);
if (inside < 0.9) fault('regions', 'all', `published areas inside the error drawn from borders: ${inside}, expected 0.9 or more`);
const share = (f) => Math.min(...f.properties.official.map((o) => Math.abs(f.properties.measuredKm2 / o.km2 - 1)));
console.log('the thirty farthest from their published area, where the published one decides:');
for (const f of [...known].sort((a, b) => share(b) - share(a)).slice(0, 30)) console.log(`  ${f.id} ${f.properties.name}: ${f.properties.measuredKm2} km2, published ${f.properties.official.map((o) => o.km2).join(' or ')}, ${(share(f) * 100).toFixed(1)} % off`);
for (const [file, features] of [...Object.entries(sets), ...Object.entries(place)]) console.log(`${file}: ${features.length} features, ${(fs.statSync(path.join(OUT, file)).size / 1024).toFixed(0)} KB`);
if (faults.length) {
  console.error(`${faults.length} faults\n${faults.slice(0, 40).join('\n')}`);
  process.exit(1);
}
console.log('no faults');
