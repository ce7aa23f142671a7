// What is in hand: the land that the map outlines, the curve follows and the picture shows.

const DATED = /\s*@\s*(\d{4}-\d\d-\d\d)\s*$/;
const TERRITORIES = ['country', 'region', 'area', 'disputed', 'peninsula', 'island'];

/** An expression without its day, and that day; one with days inside keeps them. */
export function undated(expression) {
  const [, date = null] = DATED.exec(expression) ?? [];
  const land = expression.replace(DATED, '');
  return land.includes('@') ? { land: expression, date: null, fixed: true } : { land, date, fixed: false };
}

/**
 * @returns {key, land, on, own, label, sign, claim?} or null: `land` is measured on the day `on`;
 *   `own` is the day that its label and verdict speak of
 */
export function inHand({ claim, statement, place, measure, reading, day }, labelOf) {
  if (!reading) return null;
  const asOf = reading.article?.date?.slice(0, 10) ?? null;
  const found = chosen({ claim, statement, place, measure }, reading);
  if (!found) return null;
  const { land, date, fixed } = undated(found.expression);
  const own = date ?? asOf;
  return { ...found, land, fixed, own, on: fixed ? null : day ?? own, label: found.label || labelOf(land), key: `${found.sign} ${land}` };
}

function chosen({ claim, statement, place, measure }, { claims = [], statements = [], places = [] }) {
  if (measure) return { expression: measure, label: '', sign: 'measure' };
  const quoted = claim === null ? null : claims[claim];
  // Of a gain the land that was won, not all that is held.
  if (quoted?.region?.expression) return { ...quoted.region, expression: quoted.region.drawn ?? quoted.region.expression, sign: quoted.corrected ? 'own' : 'claim', claim: quoted };
  const said = statement === null ? null : statements[statement];
  if (said?.expression) return { expression: said.expression, label: said.label, sign: 'statement' };
  const known = places.find(({ id }) => id === place);
  return known && TERRITORIES.includes(known.kind) ? { expression: known.id, label: known.name, sign: 'outline' } : null;
}

// What a label says of time, in each language.
const IN_TIME = [/,? (on|from|in) (\d{1,2} )?([A-Z][a-z]+ )?\d{4}\b.*$/, /, (станом на|з) \d{1,2} [а-яіїє]+ \d{4} року.*$/];

/** Its name on another day than its own: the server's, without the day. */
export const timeless = (label) => IN_TIME.reduce((kept, day) => kept.replace(day, ''), label);

/** The quote in square kilometres: itself, or its part of the whole; null where it is no area of one day. */
export function quoteInLand({ kind, quoted, yardsticks }) {
  if (!quoted || kind === 'change' || kind === 'pace') return null;
  const whole = (yardsticks?.find((each) => each.kind === 'measured') ?? yardsticks?.[0])?.km2;
  const factor = { km2: 1, percent: whole / 100, ratio: whole }[quoted.unit];
  if (!Number.isFinite(factor)) return null;
  const part = (value) => (typeof value === 'number' && Number.isFinite(value) ? value * factor : NaN);
  return { low: quoted.low === 0 ? NaN : part(quoted.low), high: part(quoted.high) };
}
