// Numbers, dates and intervals as a reader sees them.

const TABLES = {
  en: {
    locale: 'en-GB', from: 'from', upTo: 'up to', miles: 'sq mi', sides: ['N', 'S', 'E', 'W'],
    units: { km2: ' km²', percent: ' %', ratio: ' ×', 'km2/day': ' km² a day' },
  },
  uk: {
    locale: 'uk-UA', from: 'від', upTo: 'до', miles: 'кв. миль', sides: ['пн. ш.', 'пд. ш.', 'сх. д.', 'зх. д.'],
    units: { km2: ' км²', percent: ' %', ratio: ' ×', 'km2/day': ' км² на день' },
  },
};
let spoken = TABLES.en;

/** Every function below then speaks this language. */
export function speak(language) {
  spoken = TABLES[language] ?? TABLES.en;
}

/** Open ends come as null, "Infinity" or a missing member. */
export function finite(value) {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A date quantity as milliseconds, any other as its number; NaN where open. */
export function toNumber(value, unit) {
  if (unit === 'date') return typeof value === 'string' ? Date.parse(`${value}T00:00:00Z`) : NaN;
  return finite(value) ? value : NaN;
}

export const unitName = (unit) => (spoken.units[unit] ?? '').trim();

export function number(value, unit) {
  const size = Math.abs(value);
  if (unit === 'ratio') return signed(numbers({ maximumSignificantDigits: 3 }).format(value));
  const digits = size >= 100 ? 0 : size >= 1 || size === 0 ? 1 : 2;
  return signed(numbers({ maximumFractionDigits: digits }).format(value));
}

/** With the minus that the sentences have. */
const signed = (text) => text.replace('-', '\u2212');

export function quantity(value, unit) {
  if (unit === 'date') return typeof value === 'string' ? day(value) : '…';
  if (!finite(value)) return '…';
  return number(value, unit) + (spoken.units[unit] ?? '');
}

/** "6,175–6,825 km²", "from 6,500 km²", "up to 400 km²". */
export function range(low, high, unit) {
  const lower = toNumber(low, unit);
  const upper = toNumber(high, unit);
  const opensBelow = Number.isNaN(lower) || (unit !== 'date' && lower === 0);
  if (Number.isNaN(upper)) return opensBelow ? '' : `${spoken.from} ${quantity(low, unit)}`;
  if (opensBelow) return `${spoken.upTo} ${quantity(high, unit)}`;
  if (unit === 'date') return low === high ? day(low) : `${day(low)} – ${day(high)}`;
  const [a, b] = [number(low, unit), number(high, unit)];
  return (a === b ? a : `${a}–${b}`) + (spoken.units[unit] ?? '');
}

/** "6,113 km² (5,856–6,370)"; the unit once. */
export function measured(value, low, high) {
  if (!finite(value)) return '';
  const none = !finite(low) || !finite(high) || number(low, 'km2') === number(high, 'km2');
  const band = none ? '' : ` (${number(low, 'km2')}–${number(high, 'km2')})`;
  return quantity(value, 'km2') + band;
}

export function squareMiles(km2) {
  return `${number(km2 / 2.589988110336, 'km2')} ${spoken.miles}`;
}

/** "8 December 2025"; "2025-12" becomes "December 2025", "2025" stays. Short: "8 Dec 2025", without the Ukrainian word for year. */
export function day(iso, month = 'long') {
  const [, year, months, days] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso ?? '') ?? [];
  if (!year) return iso ?? '';
  const at = new Date(Date.UTC(+year, (months ?? 1) - 1, days ?? 1));
  const form = { year: 'numeric', timeZone: 'UTC' };
  if (months) form.month = month;
  if (days) form.day = 'numeric';
  const said = dates(form).format(at);
  return month === 'short' ? said.replace(/\sр\.$/, '') : said;
}

/** "Dec", and "Jan 2026" where the year begins: for a row of months. */
export function month(iso, withYear = iso.slice(5, 7) === '01') {
  const name = dates({ month: 'short', timeZone: 'UTC' }).format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`));
  return withYear ? `${name} ${iso.slice(0, 4)}` : name;
}

/** "48.02° N, 37.80° E": broken, if at all, between the two. */
export function coordinates(lat, lon) {
  const [north, south, east, west] = spoken.sides;
  const degrees = numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const told = (value, side) => `${degrees.format(Math.abs(value))}° ${side}`.replaceAll(' ', '\u00a0');
  return `${told(lat, lat < 0 ? south : north)}, ${told(lon, lon < 0 ? west : east)}`;
}

/** The name of a state by its code, or the code itself for an organisation. */
export function party(code) {
  if (!/^[A-Z]{2}$/.test(code ?? '')) return code ?? '';
  return made(`party ${spoken.locale}`, () => new Intl.DisplayNames([spoken.locale], { type: 'region', fallback: 'code' })).of(code);
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const formats = new Map();

/** Intl's objects cost more to make than to use. */
function made(key, make) {
  if (!formats.has(key)) formats.set(key, make());
  return formats.get(key);
}

const numbers = (form) => made(`n ${spoken.locale} ${JSON.stringify(form)}`, () => new Intl.NumberFormat(spoken.locale, form));
const dates = (form) => made(`d ${spoken.locale} ${JSON.stringify(form)}`, () => new Intl.DateTimeFormat(spoken.locale, form));
