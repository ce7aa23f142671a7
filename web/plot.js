// The interval plot: the quote's interval, our measure with its band, the published figures as dots,
// on one axis. The quote's interval runs through as a strip: what lies in it agrees with the quote.

import { dateTicks, dodge, domain, scale, ticks } from './axis.js';
import { svg } from './dom.js';
import { day, number, quantity, range, toNumber, unitName } from './format.js';
import { words } from './words.js';

// Room for the row's name and its value; dates are longer.
const LETTER = 7;
const NAMES = Math.max(...[words.quoted, words.measured, words.others].map((name) => name.length)) * LETTER;
const VALUES = Math.max(116, NAMES + 56);
const DATES = NAMES + 100;
const GAP = 12;
const RIGHT = 14;
const ROW = 26;
const TOP = 4;
const AXIS = 20;

export function plot(claim, width) {
  const rows = plotRows(claim);
  if (!rows) return [];
  const { unit, quote, ours, others, span } = rows;
  const said = [quote && claim.quoted, ours && claim.measured].filter(Boolean).map(({ value }) => brief(value, unit));
  const values = unit === 'date' ? DATES : Math.max(VALUES, NAMES + GAP + LETTER * Math.max(...said.map((text) => text.length)));
  const drawn = [quote && 'quote', ours && 'ours', others.length && 'others'].filter(Boolean);
  const floor = TOP + drawn.length * ROW;
  const x = scale(span, [values + GAP, width - RIGHT]);
  const middle = (row) => TOP + drawn.indexOf(row) * ROW + ROW / 2;
  return svg('svg', { width, height: floor + AXIS, viewBox: `0 0 ${width} ${floor + AXIS}`, role: 'img', 'aria-label': spoken(claim, others) },
    quote ? strip(quote, x, floor) : null,
    axis(span, unit, x, floor, { left: values + GAP, right: width - RIGHT }),
    quote ? quoteRow(quote, x, middle('quote'), brief(claim.quoted.value, unit), values) : null,
    ours ? oursRow(ours, x, middle('ours'), brief(claim.measured.value, unit), values) : null,
    others.length ? othersRow(others, x, middle('others')) : null);
}

/** Square kilometres, by day too, without their unit, which stands at the axis. */
const brief = (value, unit) => (unit === 'date' ? day(value, 'short') : ['km2', 'km2/day'].includes(unit) ? number(value, unit) : quantity(value, unit));

/** What can stand on one axis, and its span; null where there is nothing to draw. */
function plotRows({ quoted, measured, published, yardsticks }) {
  const unit = measured?.unit ?? quoted?.unit;
  const onAxis = (each) => each && each.unit === unit && !Number.isNaN(toNumber(each.value, unit));
  const interval = (each) => ({ value: toNumber(each.value, unit), low: toNumber(each.low, unit), high: toNumber(each.high, unit) });
  const quote = onAxis(quoted) ? interval(quoted) : null;
  const ours = onAxis(measured) ? interval(measured) : null;
  const others = (published ?? []).map((each) => onUnit(each, unit, yardsticks)).filter(onAxis)
    .map((each) => ({ ...each, at: toNumber(each.value, unit), ...interval(each) }));
  const all = [quote, ours].flatMap((each) => (each ? [each.value, each.low, each.high] : [])).concat(others.flatMap(({ at, low, high }) => [at, low, high]));
  const span = domain(openEnds(all, quote), { margin: 0.14, atLeastZero: unit !== 'date' });
  if (!span || (!quote && !ours)) return null;
  return { unit, quote, ours, others, span };
}

/** When a published figure holds; of a gain its span, which a month tells alone. */
export const daysOf = ({ from, date }) => (from && from !== `${date}-01` ? words.between(day(from), day(date)) : day(date));

/** What others give in square kilometres, as a part of the published area of the whole it is a part of. */
function onUnit(each, unit, yardsticks) {
  const whole = yardsticks?.find(({ kind }) => kind === 'total')?.km2;
  const share = { percent: 100, ratio: 1 }[unit];
  if (each.unit !== 'km2' || !share || !whole) return each;
  const part = (value) => (typeof value === 'number' ? (value / whole) * share : value);
  return { ...each, unit, value: part(each.value), low: part(each.low), high: part(each.high), given: quantity(each.value, 'km2') };
}

/** "Less than 400" begins at nought, which would squeeze all else to the right: it counts as open. */
function openEnds(values, quote) {
  if (quote && quote.low === 0 && quote.value > 0) {
    quote.low = NaN;
    return values.filter((value) => value !== 0);
  }
  return values;
}

function spoken({ quoted, measured }, others) {
  return words.plot(
    `${quantity(quoted.value, quoted.unit)} (${range(quoted.low, quoted.high, quoted.unit)})`,
    measured ? `${quantity(measured.value, measured.unit)} (${range(measured.low, measured.high, measured.unit)})` : '',
    others.map((each) => words.by(quantity(each.value, each.unit), each.publisher)));
}

const ends = ({ low, high }, x) => [Number.isNaN(low) ? x(-Infinity) : x(low), Number.isNaN(high) ? x(Infinity) : x(high)];

function strip(quote, x, floor) {
  const [from, to] = ends(quote, x);
  return svg('rect', { class: 'strip', x: from, y: TOP, width: Math.max(1, to - from), height: floor - TOP });
}

function label(text, y, value = '', values = VALUES) {
  return [written(text, { class: 'row-label', x: 0, y: y + 4 }), written(value, { class: 'row-value', x: values, y: y + 4, 'text-anchor': 'end' })];
}

function written(text, attributes) {
  const node = svg('text', attributes);
  node.textContent = text;
  return node;
}

function quoteRow(quote, x, y, text, values) {
  const [from, to] = ends(quote, x);
  const parts = [...label(words.quoted, y, text, values), svg('line', { class: 'quote-bar', x1: from, x2: to, y1: y, y2: y })];
  for (const [end, at, turn] of [['low', from, -1], ['high', to, 1]]) {
    parts.push(Number.isNaN(quote[end])
      ? svg('path', { class: 'quote-arrow', d: `M${at} ${y}l${-7 * turn} -5v10z` })
      : svg('line', { class: 'quote-bar', x1: at, x2: at, y1: y - 5, y2: y + 5 }));
  }
  parts.push(svg('line', { class: 'quote-value', x1: x(quote.value), x2: x(quote.value), y1: y - 7, y2: y + 7 }));
  return svg('g', {}, parts);
}

function oursRow(ours, x, y, text, values) {
  const [from, to] = ends(ours, x);
  return svg('g', {}, label(words.measured, y, text, values),
    titled(svg('rect', { class: 'band', x: from, y: y - 5, width: Math.max(2, to - from), height: 10, rx: 2 }), text),
    svg('circle', { class: 'ours', cx: x(ours.value), cy: y, r: 4.5 }));
}

function othersRow(others, x, y) {
  const sorted = [...others].sort((a, b) => a.at - b.at);
  const lifts = dodge(sorted.map(({ at }) => x(at)), 9, 8);
  return svg('g', {}, label(words.others, y), sorted.map((each, i) => {
    const at = y + Math.max(-8, Math.min(8, lifts[i]));
    const [from, to] = ends(each, x);
    const wide = !Number.isNaN(each.low) && !Number.isNaN(each.high);
    const said = `${quantity(each.given ? each.at : each.value, each.unit)}${each.given ? ` (${each.given})` : ''}`;
    return titled(svg('g', {},
      wide ? svg('line', { class: 'other-range', x1: from, x2: to, y1: at, y2: at }) : null,
      svg('circle', { class: 'other', cx: x(each.at), cy: at, r: 3.6 })),
    `${said}: ${each.publisher}, ${daysOf(each)}${each.definition ? `; ${each.definition}` : ''}`);
  }));
}

function titled(node, text) {
  const title = svg('title');
  title.textContent = text;
  node.append(title);
  return node;
}

function axis(span, unit, x, floor, { left, right }) {
  const room = Math.max(2, Math.floor((right - left) / (unit === 'date' ? 76 : 62)));
  const at = unit === 'date' ? dateTicks(span, room) : ticks(span, room);
  const short = (value) => (unit === 'date' ? day(new Date(value).toISOString().slice(0, 7), 'short') : number(value, unit));
  const texts = at.map((value) =>
    written(short(value), { class: 'tick-label', x: x(value), y: floor + 15, 'text-anchor': x(value) - left < 24 ? 'start' : 'middle' }));
  const name = written(unit === 'date' ? '' : unitName(unit),
    { class: 'tick-label', x: left - GAP, y: floor + 15, 'text-anchor': 'end' });
  return svg('g', { class: 'axis' },
    svg('line', { class: 'axis-line', x1: left - 8, x2: right + 8, y1: floor, y2: floor }),
    at.map((value) => svg('line', { class: 'axis-line', x1: x(value), x2: x(value), y1: floor, y2: floor + 4 })), texts, name);
}
