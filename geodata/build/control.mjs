// Turns the compiled facts (settlements, published figures, positions of states, the Dnipro) into
// geodata/control, geodata/figures and geodata/positions. Run from anywhere:
//   node geodata/build/control.mjs [FACTS_FOLDER]
// FACTS_FOLDER, else input/, holds settlements.csv, published_figures.csv, claims_of_states.csv, dnipro.geojson.
// The same input gives the same bytes.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const facts = process.argv[2] ?? join(here, 'input');
const geodata = join(here, '..');

const UNITS = {
  'Vinnytsia': 'UA-05', 'Volyn': 'UA-07', 'Luhansk': 'UA-09', 'Dnipropetrovsk': 'UA-12', 'Donetsk': 'UA-14',
  'Zhytomyr': 'UA-18', 'Zakarpattia': 'UA-21', 'Zaporizhzhia': 'UA-23', 'Ivano-Frankivsk': 'UA-26',
  'Kyiv city': 'UA-30', 'Kyiv': 'UA-32', 'Kirovohrad': 'UA-35', 'Sevastopol': 'UA-40', 'Crimea': 'UA-43',
  'Lviv': 'UA-46', 'Mykolaiv': 'UA-48', 'Odesa': 'UA-51', 'Poltava': 'UA-53', 'Rivne': 'UA-56', 'Sumy': 'UA-59',
  'Ternopil': 'UA-61', 'Kharkiv': 'UA-63', 'Kherson': 'UA-65', 'Khmelnytskyi': 'UA-68', 'Cherkasy': 'UA-71',
  'Chernihiv': 'UA-74', 'Chernivtsi': 'UA-77',
};

function parseCsv(text) {
  const rows = [];
  let row = [], cell = '', quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') { cell += '"'; i++; }
      else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === ',') { row.push(cell); cell = ''; }
    else if (c === '\n') { row.push(cell.replace(/\r$/, '')); rows.push(row); row = []; cell = ''; }
    else cell += c;
  }
  if (cell || row.length) { row.push(cell); rows.push(row); }
  const [head, ...body] = rows.filter((r) => r.length > 1);
  return body.map((r) => Object.fromEntries(head.map((h, i) => [h, (r[i] ?? '').trim()])));
}

const quote = (v) => (/[",\n]/.test(v) ? `"${v.replaceAll('"', '""')}"` : v);

function writeCsv(path, head, rows) {
  const lines = [head, ...rows.map((r) => head.map((h) => r[h] ?? ''))];
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, lines.map((l) => l.map(String).map(quote).join(',')).join('\n') + '\n');
}

// 'c.2025-12' is a month, 'undated' and empty are no date; "as above" is the reference of the same publisher.
const dated = (v) => v.replace(/^c\./, '').replace(/^undated$/, '');
function resolveAsAbove(rows) {
  const told = new Map(rows.filter((r) => /^http/.test(r.source_ref)).map((r) => [r.publisher, r.source_ref]));
  for (const r of rows) if (r.source_ref === 'as above') r.source_ref = told.get(r.publisher) ?? '';
  return rows;
}

const settlements = parseCsv(readFileSync(join(facts, 'settlements.csv'), 'utf8'));
writeCsv(join(geodata, 'control', 'facts.csv'),
  ['place', 'place_uk', 'geonames', 'latitude', 'longitude', 'coordinates_from', 'region', 'holder', 'from', 'to',
    'contested', 'fact', 'publisher', 'published', 'reference', 'confidence'],
  settlements.map((s) => {
    if (!UNITS[s.oblast]) throw new Error(`got oblast ${s.oblast}, expected one of ${Object.keys(UNITS)}`);
    const published = dated(s.source_date);
    return {
      place: s.name_en, place_uk: s.name_uk, geonames: s.geonameid, latitude: s.lat, longitude: s.lon,
      coordinates_from: s.coords, region: UNITS[s.oblast], holder: s.holder, from: s.from_date, to: s.to_date,
      contested: s.contested === 'undated' ? 'undated' : dated(s.contested), fact: s.basis,
      publisher: s.source_publisher, published, reference: s.source_ref,
      // A fact whose report has no date is of low confidence, whatever else speaks for it.
      confidence: published ? s.confidence : 'low',
    };
  }));

const figures = resolveAsAbove(parseCsv(readFileSync(join(facts, 'published_figures.csv'), 'utf8')));
const EXTRA_REGIONS = {'Ukraine without Crimea': 'UA - crimea'};
writeCsv(join(geodata, 'figures', 'figures.csv'),
  ['from', 'date', 'expression', 'region', 'holder', 'quantity', 'definition', 'km2', 'low', 'high', 'publisher', 'published',
    'reference'],
  figures.map((f) => ({
    from: f.from, date: f.date, expression: f.region_id || EXTRA_REGIONS[f.region] || '', region: f.region, holder: f.holder,
    quantity: f.quantity, definition: f.definition, km2: f.km2, low: f.low, high: f.high,
    publisher: f.publisher.replace(/^computed from /, ''), // the definition says how it was computed
    published: f.source_date, reference: f.source_ref,
  })));

const ACTORS = {'Russia': 'RU', 'Ukraine': 'UA', 'UN General Assembly': 'UNGA'};
const ACTS = {
  'annexed': 'annexed', 'claims': 'claims', 'recognises as independent': 'recognises', 'de-jure': 'de-jure',
  'de-jure Ukraine': 'recognises', 'lists as temporarily occupied': 'lists-as-occupied',
};
const LANDS = {
  'Crimea and Sevastopol': 'UA-43 + UA-40',
  'Donetsk and Luhansk (DPR, LPR)': 'UA-14 + UA-09',
  'Kherson and Zaporizhzhia oblasts': 'UA-65 + UA-23',
  'Donetsk oblast': 'UA-14', 'Luhansk oblast': 'UA-09', 'Zaporizhzhia oblast': 'UA-23', 'Kherson oblast': 'UA-65',
  'parts of Mykolaiv oblast (Snihurivka area and Kinburn)': '', // no outline: told, not measured
  'all territory in the borders of 1991 incl. Crimea and Sevastopol': 'UA',
  'Donetsk, Luhansk, Zaporizhzhia, Kherson oblasts': 'UA-14 + UA-09 + UA-23 + UA-65',
  'occupied parts of Donetsk and Luhansk oblasts': '(UA-14 + UA-09) & held(RU)',
  'settlements with dates of occupation, all oblasts': '',
};
// Who is recognised: the actor's own land unless told otherwise.
const AS = {'UN General Assembly': 'UA', 'C02': 'independent', 'C03': 'independent'};
const positions = parseCsv(readFileSync(join(facts, 'claims_of_states.csv'), 'utf8'));
const POSITION = ['id', 'actor', 'act', 'expression', 'land', 'as', 'from', 'note', 'publisher', 'reference'];
// Beyond Ukraine: written as it is published, in the columns of positions.csv.
const elsewhere = parseCsv(readFileSync(join(geodata, 'build', 'input', 'positions-elsewhere.csv'), 'utf8'));
writeCsv(join(geodata, 'positions', 'positions.csv'), POSITION,
  [...positions.map((p) => {
    for (const [table, key] of [[ACTORS, p.actor], [ACTS, p.kind_or_action], [LANDS, p.region]]) {
      if (!(key in table)) throw new Error(`got '${key}' in ${p.id}, expected one of ${Object.keys(table)}`);
    }
    return {
      id: p.id, actor: ACTORS[p.actor], act: ACTS[p.kind_or_action], expression: LANDS[p.region], land: p.region,
      as: AS[p.actor] ?? AS[p.id] ?? ACTORS[p.actor], from: p.from_date,
      // The sources differ by two on the abstentions: the count is left out.
      note: p.condition_or_note.replace(/, the rest abstained or absent.*$/, ''),
      publisher: p.source_publisher.replace('; named in the articles', ''),
      reference: /\.txt$/.test(p.source_ref) ? '' : p.source_ref,
    };
  }), ...elsewhere]);

// Who holds which disputed land elsewhere, where the line stands still: likewise.
writeCsv(join(geodata, 'control', 'elsewhere.csv'), ['id', 'land', 'holder', 'from', 'to', 'beyond', 'error', 'note', 'publisher', 'reference'],
  parseCsv(readFileSync(join(geodata, 'build', 'input', 'elsewhere.csv'), 'utf8')));

const dnipro = JSON.parse(readFileSync(join(facts, 'dnipro.geojson'), 'utf8'));
const lines = ['demarc:dnipro-centre', 'demarc:dnipro-left-bank'];
writeFileSync(join(geodata, 'control', 'dnipro.geojson'),
  '{"type":"FeatureCollection","features":[\n' +
  dnipro.features.map((f, i) => JSON.stringify({type: 'Feature', id: lines[i], geometry: f.geometry,
    properties: {name: i === 0 ? 'Dnipro, centre line' : 'Dnipro, left bank', note: 'digitised for Demarc from the positions of settlements, about 1 km true'}}))
    .join(',\n') + '\n]}\n');
