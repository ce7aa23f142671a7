// The land of a figure as an expression that the reader may put right: the server judges the figure anew by it.

import { el, replace, worded } from './dom.js';
import { capital } from './format.js';
import { words } from './words.js';

/** What is put right of one figure, among what the reader has put right. */
export const ownOf = (corrections, claim) =>
  corrections.find(({ start, end }) => start < claim.end && end > claim.start);

/** All that the reader has put right but this figure. */
export const without = (corrections, claim) => corrections.filter((each) => each !== ownOf(corrections, claim));

/** @param correct takes the corrections to read the article by; throws where they cannot be used */
export function ownExpression(claim, index, state, correct) {
  const { expression = '', of = '' } = claim.region ?? {};
  const compares = ['share', 'comparison'].includes(claim.kind);
  const land = field(`own-${index}`, words.ownTitle, expression, `own-hint-${index}`);
  const whole = compares ? field(`own-of-${index}`, words.ownOf, of, `own-hint-${index}`) : null;
  const fault = el('output', { class: 'own-answer', for: `own-${index}` });
  const go = el('button', { type: 'submit', class: 'quiet' }, words.ownGo);
  const refuse = (sentence) => replace(fault, el('span', { class: 'fault' }, sentence));
  const form = el('form', { class: 'own' }, land.node, whole?.node, go,
    fault, el('p', { class: 'hint', id: `own-hint-${index}` }, words.ownHint));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const wanted = { start: claim.start, end: claim.end, expression: land.value() };
    if (whole?.value()) wanted.of = whole.value();
    if (!wanted.expression) return refuse(words.ownEmpty);
    if (wanted.expression === expression && (wanted.of ?? '') === of) return refuse(words.ownSame);
    go.disabled = true;
    replace(fault);
    try {
      await correct([...without(state.get().corrections, claim), wanted], index);
    } catch (error) {
      refuse(worded(capital(error.message)));
      land.input.focus();
    } finally {
      go.disabled = false;
    }
  });
  return form;
}

function field(id, title, value, hint) {
  const input = el('input', { type: 'text', id, value, spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off', 'aria-describedby': hint });
  return { input, node: el('label', { class: 'own-label', for: id }, title, input), value: () => input.value.trim() };
}
