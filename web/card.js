// The card of one figure: what was quoted, what we measure, what others published, and the verdict.

import { el, replace, svg, worded } from './dom.js';
import { nameIn, spoken } from './expression.js';
import { capital, day, party, quantity } from './format.js';
import { plot } from './plot.js';
import { language, words } from './words.js';

/** @param correct as of reading.js @returns {node, button, see(), redraw()}; its plot is drawn when it is seen */
export function card(claim, index, state, correct) {
  const { region } = claim;
  const { reading } = state.get();
  const label = capital(region?.label || region?.expression || '');
  const title = el('button', { type: 'button', class: 'card-title', 'aria-pressed': 'false', title: words.showRegion(label) },
    el('span', { class: 'card-number' }, String(index + 1)), el('span', { lang: reading.article?.language }, titleOf(claim, reading.places ?? [])));
  const drawing = el('div', { class: 'plot' });
  const node = el('li', { class: `card ${claim.verdict}`, 'data-card': index },
    el('div', { class: 'card-head' }, title, badge(claim.verdict)),
    label ? worded(label, 'p', { class: 'card-region' }) : null,
    meant(claim, index, state, correct),
    drawing,
    because(claim.because ?? ''),
    claim.suggestion ? remark(words.guess, claim.suggestion) : null,
    ...(claim.findings ?? []).map((finding) => remark(words.findings, finding)),
    rightOn(claim),
    details(claim, index, state, correct));
  node.addEventListener('click', (event) => {
    if (!event.target.closest('details, .own-mark, .readings')) state.set({ claim: index, place: null });
  });
  node.addEventListener('mouseenter', () => state.set({ hoverClaim: index }));
  node.addEventListener('mouseleave', () => state.set({ hoverClaim: null }));
  title.addEventListener('focus', () => state.set({ hoverClaim: index }));
  title.addEventListener('blur', () => state.set({ hoverClaim: null }));
  let drawnAt = 0;
  const see = () => {
    const width = drawing.clientWidth;
    if (!width || width === drawnAt) return;
    drawnAt = width;
    replace(drawing, plot(claim, width));
  };
  return { node, button: title, see, redraw: () => drawnAt && see() };
}

const remark = (head, sentence) => el('p', { class: 'guess' }, el('b', {}, head), ': ', worded(sentence));

const LONGEST_TITLE = 60;

/** The figure as quoted; a comparison names what it compares with, a share what it is a part of. */
export function titleOf({ quoted, region, kind, text }, places) {
  const figure = quoted?.text || quantity(quoted?.value, quoted?.unit);
  if (!region?.of || !['comparison', 'share'].includes(kind)) return figure;
  const whole = spoken(region.of, nameIn(places, party), party);
  // Two languages make no title, and what is compared with may have no name here: then it is as the text says it.
  if (language !== 'en' || !/^[\x20-\x7e]*$/.test(figure) || /\b[A-Z]{2}-\w+/.test(whole)) {
    return kind === 'comparison' && text?.length <= LONGEST_TITLE ? text : figure;
  }
  if (figure.includes(whole)) return figure;
  return kind === 'comparison' || / of$/.test(figure) ? `${figure} ${whole}` : `${figure} of ${whole}`;
}

/** Its land, where that is open or the reader's own: fetched when there is such a figure. */
function meant(claim, ...tools) {
  const place = el('div');
  if (claim.corrected || claim.readings) import('./meant.js').then(({ lands }) => place.append(...lands(claim, ...tools)));
  return place;
}

/** The answer first, as far as what it says of the quote; how it comes about stands smaller after it. */
function because(sentence) {
  const clauses = sentence.split(/(?<=;) /);
  const said = clauses.findIndex((clause) => /\bquoted\b|наведен/.test(clause));
  const lead = clauses.slice(0, Math.max(1, said + 1)).join(' ');
  const rest = sentence.slice(lead.length).trim();
  const node = worded(rest ? lead.replace(/;$/, '.') : lead, 'p', { class: 'because' });
  if (rest) node.append(' ', el('span', { class: 'rest' }, capital(rest)));
  return node;
}

const GLYPHS = {
  supported: 'M2.5 6.5 5 9l4.5-5.5',
  close: 'M2 7.5c1.5-2 2.5-2 4 0s2.5 2 4 0M2 4.5c1.5-2 2.5-2 4 0s2.5 2 4 0',
  contradicted: 'M3 3l6 6M9 3 3 9',
  unresolved: 'M2.5 6h1M5.5 6h1M8.5 6h1',
};

/** Told by word and by glyph, so that the colour is only a third sign. */
export function badge(verdict) {
  return el('span', { class: `badge ${verdict}` },
    svg('svg', { viewBox: '0 0 12 12', 'aria-hidden': 'true' }, svg('path', { d: GLYPHS[verdict] ?? GLYPHS.unresolved })),
    words.verdicts[verdict] ?? verdict);
}

/** Said once: most reasons already name the dates. */
function rightOn({ rightOn: spans, because }) {
  if (!spans?.length || / right |правильн/.test(because ?? '')) return null;
  return el('p', { class: 'right-on' }, words.rightOn(spans.map(({ from, to }) => words.between(day(from), day(to)))));
}

/** How it was measured, and the way to judge it otherwise: fetched when first opened. */
function details(claim, index, state, correct) {
  const node = el('details', {}, el('summary', {}, words.details));
  let filling = null;
  node.addEventListener('toggle', async () => {
    if (!node.open || filling) return;
    filling = import('./details.js');
    try {
      node.append(...(await filling).howMeasured(claim, index, state, correct));
    } catch (error) {
      // Opened once more, it is asked for once more.
      filling = null;
      throw error;
    }
  });
  return node;
}
