// The time curve: the measured land by day with its band, and the quote's interval as a level strip.
// Where the curve runs inside the strip, the quote was right.

import { dateTicks, domain, scale, ticks } from './axis.js';
import { svg } from './dom.js';
import { day, number, toNumber } from './format.js';
import { words } from './words.js';

const LEFT = 58;
const RIGHT = 14;
const TOP = 8;
const HEIGHT = 104;
const AXIS = 20;
const DAY = 86_400_000;

/**
 * @param spans [{from, to, value, low, high}] from /api/curve
 * @param strip {low, high} of the quote in square kilometres; NaN where open
 * @param asOf the day the claim was measured on
 */
export function curve(spans, strip, asOf, width) {
  const steps = spans.map(({ from, to, ...rest }) => ({ from: toNumber(from, 'date'), to: toNumber(to, 'date') + DAY, ...rest }));
  const span = domain(steps.flatMap(({ low, high }) => [low, high]).concat([strip.low, strip.high]), { margin: 0.06 });
  const x = scale([steps[0].from, steps.at(-1).to], [LEFT, width - RIGHT]);
  const y = scale(span, [TOP + HEIGHT, TOP]);
  const at = toNumber(asOf, 'date');
  const now = steps.find(({ from, to }) => from <= at && at < to);
  return svg('svg', { width, height: TOP + HEIGHT + AXIS, role: 'img', 'aria-label': spoken(spans, strip) },
    axes(span, steps, x, y, width),
    quoteStrip(strip, x, y, steps),
    svg('path', { class: 'band', d: `${line(steps, 'high', x, y)}${line([...steps].reverse(), 'low', x, y, true)}Z` }),
    svg('path', { class: 'curve', d: line(steps, 'value', x, y) }),
    inside(steps, strip).map((run) => svg('path', { class: 'curve right', d: line(run, 'value', x, y) })),
    now ? [svg('line', { class: 'as-of', x1: x(at), x2: x(at), y1: TOP, y2: TOP + HEIGHT }),
      svg('circle', { class: 'ours', cx: x(at), cy: y(now.value), r: 4.5 })] : null);
}

/** Steps: level over each span, upright between them. */
function line(steps, name, x, y, back = false) {
  const points = steps.flatMap(({ from, to, [name]: value }) => (back ? [[to, value], [from, value]] : [[from, value], [to, value]]));
  return points.map(([at, value], i) => `${i === 0 && !back ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('');
}

/** Runs of steps whose value lies in the strip. */
function inside(steps, { low, high }) {
  const runs = [];
  let run = [];
  for (const step of steps) {
    const right = !(step.value < low) && !(step.value > high);
    if (right) run.push(step);
    else if (run.length) runs.push(run.splice(0));
  }
  if (run.length) runs.push(run);
  return runs;
}

function quoteStrip({ low, high }, x, y, steps) {
  const top = Number.isNaN(high) ? y(Infinity) : y(high);
  const bottom = Number.isNaN(low) ? y(-Infinity) : y(low);
  const [left, right] = [x(steps[0].from), x(steps.at(-1).to)];
  return svg('rect', { class: 'strip', x: left, y: top, width: right - left, height: Math.max(1, bottom - top) });
}

function axes(span, steps, x, y, width) {
  const months = dateTicks([steps[0].from, steps.at(-1).to], Math.max(2, Math.floor((width - LEFT) / 66)));
  const text = (content, attributes) => {
    const node = svg('text', { class: 'tick-label', ...attributes });
    node.textContent = content;
    return node;
  };
  const floor = TOP + HEIGHT;
  return svg('g', {},
    svg('line', { class: 'axis-line', x1: LEFT, x2: width - RIGHT, y1: floor, y2: floor }),
    months.map((at) => [svg('line', { class: 'axis-line', x1: x(at), x2: x(at), y1: floor, y2: floor + 4 }),
      text(day(new Date(at).toISOString().slice(0, 7), undefined, 'short'), { x: x(at), y: floor + 15, 'text-anchor': at - steps[0].from < 20 * DAY ? 'start' : 'middle' })]).flat(),
    ticks(span, 3).map((value) => text(number(value, 'km2'), { x: LEFT - 8, y: y(value) + 4, 'text-anchor': 'end' })));
}

function spoken(spans, strip) {
  const right = inside(spans, strip).map((run) => words.between(day(run[0].from), day(run.at(-1).to)));
  return words.curve(day(spans[0].from), number(spans[0].value, 'km2'), day(spans.at(-1).to), number(spans.at(-1).value, 'km2'), right);
}

/** The quote in square kilometres: itself, or its part of the whole; null where it cannot be drawn so. */
export function quoteInLand({ quoted, yardsticks }) {
  const whole = (yardsticks?.find(({ kind }) => kind === 'measured') ?? yardsticks?.[0])?.km2;
  const factor = { km2: 1, percent: whole / 100, ratio: whole }[quoted?.unit];
  if (!Number.isFinite(factor)) return null;
  const part = (value) => toNumber(value, quoted.unit) * factor;
  return { low: quoted.low === 0 ? NaN : part(quoted.low), high: part(quoted.high) };
}
