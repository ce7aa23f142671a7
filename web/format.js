// Numbers, dates and intervals as a reader sees them.

const EN = 'en-GB';
const UNIT = { km2: ' km²', percent: ' %', ratio: ' ×', 'km2/day': ' km² a day' };

/** Open ends come as null, "Infinity" or a missing member. */
export function finite(value) {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A date quantity as milliseconds, any other as its number; NaN where open. */
export function toNumber(value, unit) {
  if (unit === 'date') return typeof value === 'string' ? Date.parse(`${value}T00:00:00Z`) : NaN;
  return finite(value) ? value : NaN;
}

export function number(value, unit, locale = EN) {
  const size = Math.abs(value);
  if (unit === 'ratio') return new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(value);
  const digits = size >= 100 ? 0 : size >= 1 || size === 0 ? 1 : 2;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

export function quantity(value, unit, locale = EN) {
  if (unit === 'date') return typeof value === 'string' ? day(value, locale) : '…';
  if (!finite(value)) return '…';
  return number(value, unit, locale) + (UNIT[unit] ?? '');
}

/** "6,175–6,825 km²", "from 6,500 km²", "up to 400 km²". */
export function range(low, high, unit, words = { from: 'from', upTo: 'up to' }, locale = EN) {
  const lower = toNumber(low, unit);
  const upper = toNumber(high, unit);
  const opensBelow = Number.isNaN(lower) || (unit !== 'date' && lower <= 0);
  if (Number.isNaN(upper)) return opensBelow ? '' : `${words.from} ${quantity(low, unit, locale)}`;
  if (opensBelow) return `${words.upTo} ${quantity(high, unit, locale)}`;
  if (unit === 'date') return low === high ? day(low, locale) : `${day(low, locale)} – ${day(high, locale)}`;
  const [a, b] = [number(low, unit, locale), number(high, unit, locale)];
  return (a === b ? a : `${a}–${b}`) + (UNIT[unit] ?? '');
}

export function squareMiles(km2, locale = EN) {
  return `${number(km2 / 2.589988110336, 'km2', locale)} sq mi`;
}

/** "8 December 2025"; "2025-12" becomes "December 2025", "2025" stays. */
export function day(iso, locale = EN, month = 'long') {
  const [, year, months, days] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso ?? '') ?? [];
  if (!year) return iso ?? '';
  const at = new Date(Date.UTC(+year, (months ?? 1) - 1, days ?? 1));
  const form = { year: 'numeric', timeZone: 'UTC' };
  if (months) form.month = month;
  if (days) form.day = 'numeric';
  return new Intl.DateTimeFormat(locale, form).format(at);
}

/** "48.02° N, 37.80° E". */
export function coordinates(lat, lon) {
  const north = `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}`;
  return `${north}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`;
}

/** The name of a state by its code, or the code itself for an organisation. */
export function party(code, locale = EN) {
  if (!/^[A-Z]{2}$/.test(code ?? '')) return code ?? '';
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code);
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
