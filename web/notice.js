// What failed, in a sentence, and the way on: one press, or the connection's return, tries everything again.

import { el, replace, worded } from './dom.js';
import { words } from './words.js';

/** @returns {fail(error, again?), clear(again)} */
export function notice(node) {
  const waiting = new Set();
  let countdown = null;
  const hide = () => {
    clearInterval(countdown);
    node.hidden = true;
  };
  const tryAgain = () => {
    hide();
    const all = [...waiting];
    waiting.clear();
    all.forEach((again) => again());
  };
  const dismiss = () => {
    waiting.clear();
    hide();
  };
  const fail = (error, again) => {
    console.warn(error.message);
    if (again) waiting.add(again);
    const sentence = worded(error.message);
    node.hidden = false;
    replace(node, sentence,
      waiting.size ? el('button', { type: 'button', class: 'quiet', onclick: tryAgain }, words.retry) : null,
      el('button', { type: 'button', class: 'quiet', onclick: dismiss }, words.dismiss));
    clearInterval(countdown);
    if (error.wait && again) countdown = setInterval(countdownFrom(error.wait, sentence, tryAgain), 1000);
  };
  addEventListener('online', () => waiting.size && tryAgain());
  return {
    fail,
    /** Asked for anew in another way: it need not be tried again. */
    clear(again) {
      waiting.delete(again);
      if (waiting.size === 0) hide();
    },
  };
}

/** Waits as long as the server asked for, and says so; the first sentence alone is read out. */
function countdownFrom(wait, sentence, done) {
  let left = wait;
  return () => {
    left -= 1;
    if (left <= 0) done();
    else replace(sentence, el('span', { 'aria-hidden': 'true' }, words.busy(left)));
  };
}
