// How one figure was measured: the parts of its band, what it rests on, what others published, and
// the reader's own expression. Fetched when first opened.

import * as api from './api.js';
import { el, replace, worded } from './dom.js';
import { capital, finite, quantity, range, squareMiles } from './format.js';
import { ownExpression } from './own.js';
import { daysOf } from './plot.js';
import { words } from './words.js';

/** @returns nodes */
export function howMeasured(claim, index, state, correct) {
  const { measured, published, region, text } = claim;
  const rows = [[words.words, el('q', { lang: state.get().reading.article?.language }, text)]];
  if (region?.of) rows.push([words.compared, el('code', {}, region.of)]);
  if (measured) {
    const inMiles = measured.unit === 'km2' && finite(measured.value) ? ` (${squareMiles(measured.value)})` : '';
    rows.push([words.measured, quantity(measured.value, measured.unit) + inMiles]);
    rows.push([words.band, range(measured.low, measured.high, measured.unit)]);
    for (const part of ['outline', 'control', 'method']) {
      const error = measured.parts?.[part];
      if (finite(error)) rows.push([words[part], `± ${quantity(error, 'km2')}`]);
    }
  }
  const list = el('dl', {}, rows.filter(([, value]) => value).flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]));
  const ground = el('div');
  measuredOn(ground, claim, state);
  return [list, ownExpression(claim, index, state, correct), ground,
    publishedList(published ?? []), yardsticks(claim.yardsticks ?? [])].filter(Boolean);
}

/** Sources and notes come with the region's shape, which the map asks for anyway. */
async function measuredOn(ground, { region }, state) {
  if (!region?.expression) return;
  const { reading } = state.get();
  try {
    const { features } = await api.area(region.expression, reading.article?.date?.slice(0, 10));
    const { sources = [], notes = [] } = features[0].properties;
    replace(ground, sentences(words.sources, sources.map(capital)), sentences(words.notes, notes));
  } catch (error) {
    // Nothing was measured, and the card says why: the same sentence need not stand twice.
    if (error.status !== 400) replace(ground, sentences(words.sources, [error.message]));
  }
}

const titled = (title, items) => el('div', {}, el('h3', {}, title), el('ul', { class: 'published' }, items));

function publishedList(published) {
  if (!published.length) return null;
  return titled(words.published, published.map((each) => el('li', {},
    el('b', {}, quantity(each.value, each.unit)), ' ', worded(each.publisher), `, ${daysOf(each)}`,
    each.definition ? worded(each.definition, 'span', { class: 'definition' }) : null)));
}

function yardsticks(found) {
  if (!found.length) return null;
  return titled(words.yardsticks, found.map(({ name, kind, km2, source }) => el('li', {},
    el('b', {}, quantity(km2, 'km2')), ' ', worded([name, words.areaKinds[kind] ?? kind].filter(Boolean).join(', ')),
    source ? worded(source, 'span', { class: 'definition' }) : null)));
}

function sentences(title, found) {
  return found.length ? titled(title, found.map((each) => worded(each, 'li'))) : null;
}
