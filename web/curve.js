// The time curve: the measured land by day with its band, and the quote's interval as a level strip.
// Where the curve runs inside the strip, the quote was right.

import { dateTicks, domain, scale, ticks } from './axis.js';
import { svg } from './dom.js';
import { day, month, number, toNumber } from './format.js';
import { words } from './words.js';

const DAY = 86_400_000;
const TOP = 6;
const AXIS = 18;

/** Room left and right of the days: the slider over them is laid out by the same figures. */
export const margins = (width) => ({ left: width < 560 ? 50 : 66, right: 16 });

/**
 * @param spans [{from, to, value, low, high}] from /api/curve; none draws the days alone
 * @param strip {low, high} of the quote in square kilometres, NaN where open; or null
 * @param covers {from, to} of the facts
 * @returns {node, move(day, value, outside)}: the drawing, and its marker put to a day
 */
export function curve(spans, strip, covers, width, height) {
  const { left, right } = margins(width);
  const floor = height - AXIS;
  const x = scale([toNumber(covers.from, 'date'), toNumber(covers.to, 'date')], [left, width - right]);
  const steps = spans.map(({ from, to, ...rest }) => ({ from: toNumber(from, 'date'), to: toNumber(to, 'date') + DAY, ...rest }));
  const values = steps.flatMap(({ low, high }) => [low, high]).concat(strip ? [strip.low, strip.high] : []);
  const span = domain(values, { margin: 0.08 }) ?? [0, 1];
  const y = scale(span, [floor, TOP]);
  const edge = { left, right: width - right, floor };
  const line = svg('line', { class: 'as-of', y1: TOP - 4, y2: floor });
  const dot = svg('circle', { class: 'ours', r: 4.5 });
  const node = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': spoken(spans, strip) },
    axes(span, covers, x, y, edge, steps.length > 0),
    strip && steps.length ? quoteStrip(strip, y, edge) : null,
    steps.length ? svg('path', { class: 'band', d: `${path(steps, 'high', x, y)}${path([...steps].reverse(), 'low', x, y, true)}Z` }) : null,
    steps.length ? svg('path', { class: 'curve', d: path(steps, 'value', x, y) }) : null,
    inside(steps, strip).map((run) => svg('path', { class: 'curve right', d: path(run, 'value', x, y) })),
    line, dot);
  const move = (iso, value, outside) => {
    line.style.display = outside ? 'none' : '';
    const at = x(toNumber(iso, 'date'));
    line.setAttribute('x1', at);
    line.setAttribute('x2', at);
    dot.setAttribute('cx', at);
    dot.setAttribute('cy', y(value ?? 0));
    dot.style.display = typeof value === 'number' ? '' : 'none';
  };
  return { node, move };
}

/** Steps: level over each span, upright between them. */
function path(steps, name, x, y, back = false) {
  const points = steps.flatMap(({ from, to, [name]: value }) => (back ? [[to, value], [from, value]] : [[from, value], [to, value]]));
  return points.map(([at, value], i) => `${i === 0 && !back ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('');
}

/** Runs of steps whose value lies in the strip. */
function inside(steps, strip) {
  const runs = [];
  let run = [];
  for (const step of strip ? steps : []) {
    const right = !(step.value < strip.low) && !(step.value > strip.high);
    if (right) run.push(step);
    else if (run.length) runs.push(run.splice(0));
  }
  if (run.length) runs.push(run);
  return runs;
}

function quoteStrip({ low, high }, y, { left, right }) {
  const top = Number.isNaN(high) ? y(Infinity) : y(high);
  const bottom = Number.isNaN(low) ? y(-Infinity) : y(low);
  return svg('rect', { class: 'strip', x: left, y: top, width: right - left, height: Math.max(1, bottom - top) });
}

function axes(span, { from, to }, x, y, { left, right, floor }, measured) {
  const months = dateTicks([toNumber(from, 'date'), toNumber(to, 'date')], Math.max(2, Math.floor((right - left) / 74)));
  const text = (content, attributes) => {
    const node = svg('text', { class: 'tick-label', ...attributes });
    node.textContent = content;
    return node;
  };
  const label = (at) => {
    const middle = x(at);
    const anchor = middle - left < 26 ? 'start' : right - middle < 26 ? 'end' : 'middle';
    return text(month(new Date(at).toISOString(), at === months[0] || new Date(at).getUTCMonth() === 0), { x: middle, y: floor + 14, 'text-anchor': anchor });
  };
  return svg('g', {},
    svg('line', { class: 'axis-line', x1: left, x2: right, y1: floor, y2: floor }),
    months.map((at) => svg('line', { class: 'axis-line', x1: x(at), x2: x(at), y1: floor, y2: floor + 4 })),
    months.map(label),
    measured ? ticks(span, 4).map((value) => text(number(value, 'km2'), { x: left - 8, y: y(value) + 4, 'text-anchor': 'end' })) : null);
}

function spoken(spans, strip) {
  if (!spans.length) return words.noCurve;
  const ends = [day(spans[0].from), number(spans[0].value, 'km2'), day(spans.at(-1).to), number(spans.at(-1).value, 'km2')];
  if (!strip) return words.curveAlone(...ends);
  return words.curve(...ends, inside(spans, strip).map((run) => words.between(day(run[0].from), day(run.at(-1).to))));
}
