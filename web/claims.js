// A card for each figure: what was quoted, what we measure, what others published, and the verdict.

import * as api from './api.js';
import { curve, quoteInLand } from './curve.js';
import { el, reducedMotion, replace, svg, unfolding } from './dom.js';
import { nameIn, spoken } from './expression.js';
import { capital, day, finite, number, party, quantity, range, squareMiles } from './format.js';
import { plot } from './plot.js';
import { statements } from './statements.js';
import { words } from './words.js';

/** Of a long text: the rest is put down when asked for, or when one of it is taken in hand. */
const MOST_CARDS = 30;

export function claims(pane, state) {
  let cards = [];
  let unfold = () => {};
  const draw = () => {
    const { reading } = state.get();
    cards = [];
    drawn.disconnect();
    if (!reading) return replace(pane, state.get().text ? el('p', { class: 'empty' }, words.unread) : null);
    const found = reading.claims ?? [];
    const list = el('ol', { class: 'cards' });
    unfold = unfolding(list, found, MOST_CARDS, (claim, index) => {
      cards[index] = card(claim, index, state);
      drawn.observe(cards[index].node);
      return cards[index].node;
    }, words.showAll);
    replace(pane,
      found.length ? list : el('p', { class: 'empty' }, words.noClaims),
      statements(reading.statements ?? [], reading.places ?? [], state));
    pane.scrollTop = 0;
    light();
  };
  // Drawn when it comes near the sight, and again when its width changes.
  const drawn = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) cards[target.dataset.card]?.see();
  }, { rootMargin: '400px' });
  const redraw = () => cards.forEach((each) => each.redraw());
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
    if (state.get().claim !== null && !cards[state.get().claim]) {
      unfold();
      light();
    }
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
    because(claim.because ?? ''),
    time,
    rightOn(claim),
    details(claim, state));
  node.addEventListener('click', (event) => {
    if (!event.target.closest('details')) state.set({ claim: index, place: null });
  });
  node.addEventListener('mouseenter', () => state.set({ hoverClaim: index }));
  node.addEventListener('mouseleave', () => state.set({ hoverClaim: null }));
  button.addEventListener('focus', () => state.set({ hoverClaim: index }));
  button.addEventListener('blur', () => state.set({ hoverClaim: null }));
  let drawnAt = 0;
  const see = () => {
    const width = drawing.clientWidth;
    if (!width || width === drawnAt) return;
    drawnAt = width;
    replace(drawing, plot(claim, width));
    if (time.childElementCount) drawTime(time, claim, state);
  };
  const open = () => {
    see();
    if (!time.querySelector('svg')) drawTime(time, claim, state);
  };
  return { node, button, see, redraw: () => drawnAt && see(), open };
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
    replace(time, el('p', { class: 'plot-title' }, error.message, ' ',
      el('button', { type: 'button', class: 'link', onclick: () => drawTime(time, claim, state) }, words.retry)));
  }
}

/** The figure as quoted; a comparison names what it compares with, a share what it is a part of. */
function titleOf({ quoted, region, kind }, places) {
  const figure = quoted?.text || quantity(quoted?.value, quoted?.unit);
  if (!region?.of || !['comparison', 'share'].includes(kind)) return figure;
  const whole = spoken(region.of, nameIn(places, party), party);
  if (figure.includes(whole)) return figure;
  return kind === 'comparison' || / of$/.test(figure) ? `${figure} ${whole}` : `${figure} of ${whole}`;
}

/** The answer first, as far as what it says of the quote; how it comes about stands smaller after it. */
function because(sentence) {
  const clauses = sentence.split(/(?<=;) /);
  const said = clauses.findIndex((clause) => /\bquoted\b/.test(clause));
  const lead = clauses.slice(0, Math.max(1, said + 1)).join(' ');
  const rest = sentence.slice(lead.length);
  return el('p', { class: 'because' }, lead, rest ? el('span', { class: 'rest' }, rest) : null);
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

function details(claim, state) {
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
  const ground = el('div');
  const node = el('details', {}, el('summary', {}, words.details), list, ground,
    publishedList(published ?? []), yardsticks(claim.yardsticks ?? []), sentences(words.findings, claim.findings ?? []));
  node.addEventListener('toggle', () => node.open && measuredOn(ground, claim, state));
  return node;
}

/** Sources and notes come with the region's shape, which the map asks for anyway. */
async function measuredOn(ground, { region }, state) {
  if (!region?.expression || ground.childElementCount) return;
  const { date, reading } = state.get();
  try {
    const { features } = await api.area(region.expression, date ?? reading.article?.date?.slice(0, 10));
    const { sources = [], notes = [] } = features[0].properties;
    replace(ground, sentences(words.sources, sources.map(capital)), sentences(words.notes, notes));
  } catch (error) {
    // Nothing was measured, and the card says why: the same sentence need not stand twice.
    if (error.status !== 400) replace(ground, sentences(words.sources, [error.message]));
  }
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

function sentences(title, found) {
  if (!found.length) return null;
  return el('div', {}, el('h3', {}, title), el('ul', { class: 'published' }, found.map((each) => el('li', {}, each))));
}
