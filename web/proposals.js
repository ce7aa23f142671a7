// A proposal that the text reports: which land would change hands, and how much of it there is.

import { scale } from './axis.js';
import { el, svg, worded } from './dom.js';
import { fate, moves } from './fate.js';
import { capital, day, finite, measured, party, quantity } from './format.js';
import { words } from './words.js';

/** @returns a section, or null where the text reports none */
export function proposals(reading, dialog, state) {
  const found = reading.proposals ?? [];
  if (!found.length) return null;
  const compare = el('button', {
    type: 'button', class: 'quiet', onclick: async () => (await import('./compare.js')).compareDialog(dialog, state),
  }, words.compare);
  return el('section', { class: 'proposals' }, el('h2', {}, words.proposals), el('p', { class: 'hint' }, words.proposalsHint),
    found.map((proposal, index) => card(proposal, index, reading, state)), compare);
}

function card(proposal, index, reading, state) {
  const title = el('button', { type: 'button', class: 'card-title', 'aria-pressed': 'false', title: words.showProposal }, worded(proposal.label ?? ''));
  const node = el('div', { class: 'proposal', 'data-proposal': index }, title, whose(proposal),
    changes(proposal, widest([proposal])));
  node.addEventListener('click', () => state.set({ proposal: state.get().proposal === index ? null : index }));
  return node;
}

/** Said once: the label may begin with it already. */
function whose({ by, label = '' }) {
  const name = party(by);
  return label.startsWith(name) ? null : el('p', { class: 'card-region' }, words.proposalBy(name));
}

/** The largest area of all, with its band: one scale for what stands side by side. */
export const widest = (all) => Math.max(1, ...all.flatMap(({ changes }) => changes.map(({ km2, high }) => Math.max(km2 ?? 0, high ?? 0))));

/** Each change: from whom to whom, what kind, which land, its area as a bar with the band on it. */
export function changes({ changes: all }, most) {
  return el('ul', { class: 'changes' }, all.map((change) => el('li', {},
    el('p', { class: 'change-head' }, el('b', {}, capital(fate(change))),
      el('span', { class: 'stance' }, words.acts[change.act] ?? change.act)),
    worded(change.label ? capital(change.label) : change.expression, 'p', { class: 'change-land' }),
    change.unresolved ? worded(change.unresolved, 'p', { class: 'hint' })
      : [bar(change, most), el('p', { class: 'change-area' }, measured(change.km2, change.low, change.high))])));
}

function bar(change, most) {
  const { km2, low, high, to } = change;
  const x = scale([0, most], [0, 100]);
  const sign = moves(change) ? to : 'stays';
  return svg('svg', { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', role: 'img', 'aria-label': quantity(km2, 'km2') },
    svg('rect', { class: `bar-land bar-${sign}`, x: 0, y: 1, width: Math.max(0.4, x(km2 ?? 0)), height: 8 }),
    finite(low) && finite(high) ? svg('rect', { class: 'bar-band', x: x(low), y: 4.2, width: Math.max(0.4, x(high) - x(low)), height: 1.6 }) : null);
}

/** A reading's proposals as a column, all on the given scale. */
export function column(reading, most) {
  const found = reading.proposals ?? [];
  return [
    worded(reading.article?.title || '', 'h3'),
    el('p', { class: 'hint' }, words.compareAsOf(day(reading.article?.date ?? ''))),
    found.length ? found.map((proposal) => el('div', { class: 'proposal' }, worded(proposal.label ?? '', 'h4'), whose(proposal), changes(proposal, most)))
      : el('p', { class: 'empty' }, words.compareNone),
  ];
}
