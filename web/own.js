// The claim's region as an expression that the reader may change: measured at once, and set against the quote.

import * as api from './api.js';
import { el, english, replace } from './dom.js';
import { measured } from './format.js';
import { quoteInLand } from './hand.js';
import { standing } from './standing.js';
import { words } from './words.js';

const PAUSE = 500;

/** The verdict stays that of the region as read: what the reader measures is named as the reader's. */
export function ownExpression(claim, index, state) {
  const read = claim.region.expression;
  const input = el('input', {
    type: 'text', id: `own-${index}`, value: read, spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off', 'aria-describedby': `own-hint-${index}`,
  });
  const answer = el('output', { class: 'own-answer', for: `own-${index}` });
  const reset = el('button', { type: 'button', class: 'link', hidden: true, onclick: () => { input.value = read; ask(); } }, words.ownReset);
  let waiting = null;
  const ask = async () => {
    clearTimeout(waiting);
    const expression = input.value.trim();
    reset.hidden = expression === read;
    if (expression === read) return settle(null);
    if (!expression) return replace(answer, el('span', { class: 'fault' }, words.ownEmpty));
    try {
      const { features } = await api.area(expression, state.get().reading.article?.date?.slice(0, 10));
      if (expression === input.value.trim()) settle(features[0].properties);
    } catch (error) {
      if (expression === input.value.trim()) replace(answer, error.english ? english(error.message, 'span', { class: 'fault' }) : el('span', { class: 'fault' }, error.message));
    }
  };
  const settle = (found) => {
    replace(answer, found ? said(found, claim) : null);
    if (found) state.set({ claim: index, edited: { claim: index, expression: input.value.trim() } });
    else if (state.get().edited?.claim === index) state.set({ edited: null });
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  const form = el('form', { class: 'own' },
    el('label', { class: 'own-label', for: `own-${index}` }, words.ownTitle),
    el('div', { class: 'own-line' }, input, el('button', { type: 'submit', class: 'quiet' }, words.ownGo)),
    el('p', { class: 'hint', id: `own-hint-${index}` }, words.ownHint), answer, reset);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  return form;
}

function said(found, claim) {
  const strip = quoteInLand(claim);
  return [
    el('b', {}, words.ownMeasures(measured(found.value, found.low, found.high))),
    strip ? el('span', {}, `: ${standing(found, strip)}.`) : '.',
    el('span', { class: 'hint' }, ` ${words.ownNote}`),
  ];
}
