// A card for each figure: what was quoted, what we measure, what others published, and the verdict.

import * as api from './api.js';
import { curve, quoteInLand } from './curve.js';
import { el, pressable, reducedMotion, replace, svg } from './dom.js';
import { spoken } from './expression.js';
import { capital, day, finite, number, party, quantity, range, squareMiles } from './format.js';
import { plot } from './plot.js';
import { words } from './words.js';

export function claims(pane, state) {
  let cards = [];
  const draw = () => {
    const { reading } = state.get();
    cards = [];
    if (!reading) return replace(pane, state.get().text ? el('p', { class: 'empty' }, words.unread) : null);
    const found = reading.claims ?? [];
    cards = found.map((claim, index) => card(claim, index, state));
    replace(pane,
      cards.length
        ? el('ol', { class: 'cards' }, cards.map(({ node }) => node))
        : el('p', { class: 'empty' }, words.noClaims),
      statements(reading.statements ?? [], reading.places ?? [], state));
    pane.scrollTop = 0;
    redraw();
    light();
  };
  const redraw = () => cards.forEach((each) => each.draw());
  const light = () => {
    const { claim, hoverClaim, statement } = state.get();
    cards.forEach(({ node, button }, index) => {
      node.classList.toggle('in-hand', index === claim);
      node.classList.toggle('lit', index === hoverClaim);
      button.setAttribute('aria-pressed', String(index === claim));
    });
    for (const button of pane.querySelectorAll('[data-statement]')) {
      button.setAttribute('aria-pressed', String(button.dataset.statement === String(statement)));
    }
  };
  const show = () => {
    const node = cards[state.get().claim]?.node;
    if (!node || pane.offsetParent === null) return;
    const [box, frame] = [node.getBoundingClientRect(), pane.getBoundingClientRect()];
    if (box.top >= frame.top && box.bottom <= frame.bottom) return;
    pane.scrollTo({ top: pane.scrollTop + box.top - frame.top - 8, behavior: reducedMotion() ? 'auto' : 'smooth' });
  };
  state.on(['reading'], draw);
  state.on(['claim', 'hoverClaim', 'statement', 'reading'], light);
  state.on(['claim'], () => {
    cards[state.get().claim]?.open();
    show();
  });
  new ResizeObserver(redraw).observe(pane);
}

function card(claim, index, state) {
  const { region } = claim;
  const title = titleOf(claim, state.get().reading.places ?? []);
  const label = capital(region?.label || region?.expression || '');
  const button = el('button', { type: 'button', class: 'card-title', 'aria-pressed': 'false', title: words.showRegion(label) },
    el('span', { class: 'card-number' }, String(index + 1)), el('span', {}, title));
  const drawing = el('div', { class: 'plot' });
  const time = el('div', { class: 'plot time' });
  const node = el('li', { class: `card ${claim.verdict}`, 'data-card': index },
    el('div', { class: 'card-head' }, button, badge(claim.verdict)),
    label ? el('p', { class: 'card-region' }, label) : null,
    drawing,
    el('p', { class: 'because' }, claim.because ?? ''),
    time,
    rightOn(claim),
    details(claim));
  node.addEventListener('click', (event) => {
    if (!event.target.closest('details')) state.set({ claim: index, place: null });
  });
  node.addEventListener('mouseenter', () => state.set({ hoverClaim: index }));
  node.addEventListener('mouseleave', () => state.set({ hoverClaim: null }));
  button.addEventListener('focus', () => state.set({ hoverClaim: index }));
  button.addEventListener('blur', () => state.set({ hoverClaim: null }));
  let drawnAt = 0;
  const draw = () => {
    const width = drawing.clientWidth;
    if (!width || width === drawnAt) return;
    drawnAt = width;
    replace(drawing, plot(claim, width));
    if (time.childElementCount) drawTime(time, claim, state);
  };
  return { node, button, draw, open: () => time.childElementCount || drawTime(time, claim, state) };
}

/** Only for the claim in hand: the curve is asked of the server when it is first opened. */
async function drawTime(time, claim, state) {
  const strip = quoteInLand(claim);
  const expression = claim.region?.expression;
  if (!strip || !expression?.includes('held(')) return;
  try {
    const { spans } = await api.curve(expression);
    const width = time.parentNode?.querySelector('.plot').clientWidth;
    if (spans.length < 2 || !width) return;
    const { date, reading } = state.get();
    const on = /@ (\S+)/.exec(expression)?.[1] ?? date ?? reading?.article?.date;
    replace(time, el('p', { class: 'plot-title' }, words.curveTitle), curve(spans, strip, on, width));
  } catch (error) {
    replace(time, el('p', { class: 'plot-title' }, error.message));
  }
}

/** The figure as quoted; a comparison names what it compares with. */
function titleOf({ quoted, region, kind }, places) {
  const figure = quoted?.text || quantity(quoted?.value, quoted?.unit);
  return kind === 'comparison' && region?.of ? `${figure} ${spoken(region.of, nameIn(places), party)}` : figure;
}

const GLYPHS = {
  supported: 'M2.5 6.5 5 9l4.5-5.5',
  close: 'M2 7.5c1.5-2 2.5-2 4 0s2.5 2 4 0M2 4.5c1.5-2 2.5-2 4 0s2.5 2 4 0',
  contradicted: 'M3 3l6 6M9 3 3 9',
  unresolved: 'M2.5 6h1M5.5 6h1M8.5 6h1',
};

/** Told by word and by glyph, so that the colour is only a third sign. */
function badge(verdict) {
  return el('span', { class: `badge ${verdict}` },
    svg('svg', { viewBox: '0 0 12 12', 'aria-hidden': 'true' }, svg('path', { d: GLYPHS[verdict] ?? GLYPHS.unresolved })),
    words.verdicts[verdict] ?? verdict);
}

/** Said once: most reasons already name the dates. */
function rightOn({ rightOn: spans, because }) {
  if (!spans?.length || / right /.test(because ?? '')) return null;
  return el('p', { class: 'right-on' }, words.rightOn(spans.map(({ from, to }) => words.between(day(from), day(to)))));
}

function details(claim) {
  const { measured, published, region, text } = claim;
  const rows = [[words.words, `“${text}”`]];
  if (region?.expression) rows.push([words.region, el('code', {}, region.expression)]);
  if (region?.of) rows.push([words.compared, el('code', {}, region.of)]);
  if (measured) {
    const inMiles = measured.unit === 'km2' && finite(measured.value) ? ` (${squareMiles(measured.value)})` : '';
    rows.push([words.measured, quantity(measured.value, measured.unit) + inMiles]);
    rows.push([words.band, range(measured.low, measured.high, measured.unit, words)]);
    for (const part of ['outline', 'control', 'method']) {
      const error = measured.parts?.[part];
      if (finite(error)) rows.push([words[part], `± ${number(error, 'km2')} km²`]);
    }
  }
  const list = el('dl', {}, rows.filter(([, value]) => value).flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]));
  return el('details', {}, el('summary', {}, words.details), list,
    publishedList(published ?? []), yardsticks(claim.yardsticks ?? []), findings(claim.findings ?? []));
}

function publishedList(published) {
  if (!published.length) return null;
  return el('div', {}, el('h3', {}, words.published), el('ul', { class: 'published' },
    published.map((each) => el('li', {},
      el('b', {}, quantity(each.value, each.unit)), ` ${each.publisher}, ${day(each.date)}`,
      each.definition ? el('span', { class: 'definition' }, each.definition) : null))));
}

function yardsticks(found) {
  if (!found.length) return null;
  return el('div', {}, el('h3', {}, words.yardsticks), el('ul', { class: 'published' },
    found.map(({ name, kind, km2, source }) => el('li', {}, el('b', {}, quantity(km2, 'km2')), ` ${[name, kind].filter(Boolean).join(', ')}`,
      source ? el('span', { class: 'definition' }, source) : null))));
}

function findings(sentences) {
  if (!sentences.length) return null;
  return el('div', {}, el('h3', {}, words.findings), el('ul', { class: 'published' }, sentences.map((each) => el('li', {}, each))));
}

function statements(found, places, state) {
  if (!found.length) return null;
  return el('section', { class: 'statements' }, el('h2', {}, words.statements),
    el('ul', {}, found.map((each, index) => el('li', {}, sentence(each, index, places, state)))));
}

function sentence(statement, index, places, state) {
  const { actor, stance, to, expression, label, text } = statement;
  const other = to && to !== actor && words.toParty[stance] ? ` ${words.toParty[stance]} ${party(to)}` : '';
  const land = el('span', { class: 'link', role: 'button', tabindex: '0', 'data-statement': index, 'aria-pressed': 'false' },
    label || spoken(expression, nameIn(places), party));
  pressable(land, () => state.set({ statement: index, claim: null, place: null }));
  // What is only demanded or proposed must not read as done: the text's own words stand beside it.
  return [
    el('b', {}, party(actor)), ` ${words.stances[stance] ?? stance} `, land, `${other}.`,
    text ? el('q', { class: 'said' }, shortened(text)) : null,
  ];
}

function shortened(text, most = 240) {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;
}

/** Names by id, from the places of the reading. */
export function nameIn(places) {
  return (id) => places.find((place) => place.id === id)?.name ?? (/^[A-Z]{2}$/.test(id) ? party(id) : id);
}
