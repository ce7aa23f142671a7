// Names and numbers for Ukraine's 27 units, put on the outlines that ukraine.mjs made.
import path from 'node:path';
import { OUT, WORK, HERE, readJson, csv, writeCollection, names, areaKm2, tidy, round, byId, planar, polygons } from './lib.mjs';
import { latin } from './geonames.mjs';
import mapshaper from 'mapshaper';
import { faulty } from './valid.mjs';
import { labelPoint } from './label.mjs';

const { units, source, before, plain } = readJson(path.join(WORK, 'ukraine.json'));
const table = readJson(path.join(HERE, 'input/ukraine-regions.json'));
const official = {};
for (const r of csv(path.join(HERE, 'input/official-ukraine.csv'))) (official[r.region_id] ??= []).push({ km2: Number(r.km2), kind: r.kind, source: r.source });
const capitals = readJson(path.join(HERE, 'input/ukraine-capitals.json'));

/** "Donetsk" -> Donetsk Oblast, Donetsk region, Donetsk province ...: every usual way to write an oblast. */
function variants(t) {
  const en = [t.en, ...t.old].flatMap((n) => [`${n} Oblast`, `${n} oblast`, `${n} region`, `${n} Region`, `${n} province`, `${n} Province`, `Oblast of ${n}`]);
  const bare = /^(Volyn|Zakarpattia)$/.test(t.en) ? [t.en, ...t.old] : []; // elsewhere the bare name is the town
  const adjectives = [t.uk, t.ru].map((a) => a && `${a} область`);
  const latinized = t.uk ? [`${latin(t.uk)} Oblast`, `${latin(t.uk)} oblast`] : []; // Donetska Oblast
  return [...en, ...latinized, ...bare, ...adjectives, ...(t.ukShort ?? []), ...(t.ruShort ?? []), ...(t.more ?? [])];
}
/** Where borders were shifted to meet the published area, that area is no test any more: the error is the one before, and never below 0.3 %. */
function errorOf(id, km2, official) {
  if (id === 'UA-30') return { outlineError: 0.05, outlineErrorBasis: 'area within 1.2 % of the published one, but the shape is digitised 1 to 2 km true' };
  if (!plain.includes(id)) return { outlineError: round(Math.max(0.003, Math.abs(km2 / official - 1)), 4), outlineErrorBasis: 'measured against the published area' };
  const was = id === 'UA-32' ? 28131 + 839 : official;
  return { outlineError: round(Math.max(0.003, Math.abs(before[id] / was - 1)), 4), outlineErrorBasis: 'before the last shift that made the area meet the published one' };
}
/** What OpenStreetMap calls dry land inside a coastal unit. */
const coast = readJson(path.join(WORK, 'coast.json'));
async function landKm2(id, geometry) {
  if (!['UA-23', 'UA-40', 'UA-43', 'UA-48', 'UA-51', 'UA-65'].includes(id)) return undefined;
  const out = await mapshaper.applyCommands('-i a.json -clip b.json -o o.json format=geojson', { 'a.json': JSON.stringify({ type: 'Feature', properties: {}, geometry }), 'b.json': JSON.stringify({ type: 'Feature', properties: {}, geometry: coast }) });
  const o = JSON.parse(out['o.json']);
  return Math.round((o.features?.map((f) => f.geometry) ?? o.geometries).reduce((s, g) => s + areaKm2(g), 0));
}
const NOTES = { 'UA-65': 'With the Syvash, the Dnipro liman and the bays behind Tendra, Yahorlyk and Dzharylhach spits, as the published area counts them', 'UA-43': 'With the Syvash, as the published area counts it',
  'UA-30': 'Digitised for this project between settlements of the city and of the oblast', 'UA-48': 'With the Buh liman and half of the Dnipro liman' };
const features = await Promise.all(Object.entries(table).map(async ([id, t]) => {
  const geometry = tidy(units[id], 5);
  if (faulty(geometry)) throw new Error(`${id} touches or crosses itself`); // a repair here would break the coverage
  const name = t.name ?? `${t.en} Oblast`;
  const list = official[id];
  const km2 = areaKm2(geometry);
  return {
    type: 'Feature', id, geometry,
    properties: { name, kind: 'region', country: 'UA', names: names(t.special ? t.more : variants(t), name), short: t.en, type: t.special ? undefined : 'Oblast', capital: capitals[id],
      official: list, measuredKm2: round(km2, 0), ...errorOf(id, km2, list[0].km2),
      outlineSource: source ?? 'Natural Earth 10m admin-1 (public domain)', landKm2: await landKm2(id, geometry), note: NOTES[id], pointOfView: 'de jure (UN General Assembly 68/262)', labelPoint: labelPoint(geometry) },
  };
}));
writeCollection(path.join(OUT, 'regions/ukraine.geojson'), features.sort(byId));
