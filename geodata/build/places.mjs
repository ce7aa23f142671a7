// World gazetteer: GeoNames cities500 with our own first-level regions; Ukraine's places under today's names.
import path from 'node:path';
import fs from 'node:fs';
import { OUT, WORK, HERE, readJson, readText, csv, writeLines, writeCollection, names, Locator, round } from './lib.mjs';
import { cities, ukrainian } from './geonames.mjs';
import { english } from './english.mjs';

const regionsDir = path.join(OUT, 'regions');
const regions = [
  ...readText(path.join(regionsDir, 'first-level.geojsonl.gz')).trim().split('\n').map((l) => JSON.parse(l)),
  ...readJson(path.join(regionsDir, 'us-states.geojson.gz')).features,
  ...readJson(path.join(regionsDir, 'neighbours.geojson.gz')).features,
  ...readJson(path.join(regionsDir, 'ukraine.geojson')).features,
];
const locator = new Locator(regions);
const states = new Map(regions.filter((r) => r.id.startsWith('US-')).map((r) => [r.id, r]));
const today = readJson(path.join(HERE, 'input/ukraine-renamed.json'));

// GeoNames lists alternates without their language. Kept: Latin, Cyrillic and Greek letters; other scripts for towns above 50,000.
// Dropped: codes of airports, and the toneless transcriptions of Chinese, Japanese or Korean in small letters.
const OURS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{P}\p{Zs}\d]+$/u;
const keep = (name, population) => name.length < 60 && !/^[A-Z]{3,4}$/.test(name) && !/^[a-z]/.test(name) && !/[0-9/]/.test(name) && (population >= 50000 || OURS.test(name));

const out = [];
let without = 0;
for (const c of cities()) {
  const crimea = c.country === 'UA' && (c.admin1 === '11' || c.admin1 === '20');
  const at = [c.lon, c.lat];
  // American towns on a river bank would fall into the state across it; GeoNames names theirs by its postal code.
  const region = c.country === 'US' && states.has(`US-${c.admin1}`) ? states.get(`US-${c.admin1}`)
    : locator.near(at, 30, (f) => f.properties.country === c.country || c.country === null);
  if (!region) without++;
  let { name } = c;
  const others = [...c.alternates];
  if (c.country === 'UA') {
    const uk = ukrainian(c.name, c.ascii, c.alternates);
    if (uk) name = uk.en;
    if (today[c.id]) name = today[c.id].name;
    others.unshift(...(today[c.id]?.names ?? []), c.name, c.ascii);
  } else {
    name = english(c);
    others.unshift(c.name, c.ascii);
  }
  const kept = names(others.filter((n) => n === c.ascii || n === c.name || keep(n, c.population)), name);
  out.push({
    type: 'Feature', id: `geonames:${c.id}`, geometry: { type: 'Point', coordinates: [round(c.lon, 5), round(c.lat, 5)] },
    properties: { name, ...(kept.length ? { names: kept } : {}), code: c.code, country: c.country ?? undefined, region: region?.id, population: c.population },
  });
}
out.sort((a, b) => Number(a.id.slice(9)) - Number(b.id.slice(9)));
writeLines(path.join(OUT, 'places/world.geojsonl.gz'), out);
console.log(`${out.length} places, ${without} outside every region of their country`);

// --- continents, seas, rivers, vague areas: digitised for this project
const named = readText(path.join(HERE, 'input/named.psv')).split('\n').filter((l) => l && !l.startsWith('#')).map((l) => {
  const [slug, kind, name, lat, lon, other] = l.split('|');
  return { type: 'Feature', id: `demarc:${slug}`, geometry: { type: 'Point', coordinates: [Number(lon), Number(lat)] },
    properties: { name, names: names((other ?? '').split(';'), name), kind } };
});
writeCollection(path.join(OUT, 'places/named.geojson'), named);
console.log(`${named.length} named areas and waters`);
