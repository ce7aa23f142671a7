// Which land a figure is of, where that is open or the reader's own: one click judges it by another.

import { el, replace, worded } from './dom.js';
import { capital } from './format.js';
import { without } from './own.js';
import { words } from './words.js';

/** From here on another reading is worth a line beside the one that is told. */
const LIKELY = 0.2;

/** @param correct as of reading.js @returns nodes */
export const lands = (claim, index, state, correct) => {
  const judge = (label, wanted, look) =>
    judging(label, () => correct([...without(state.get().corrections, claim), ...wanted], index), look);
  return [claim.corrected ? ownMark(claim, judge) : null, readings(claim, judge)].filter(Boolean);
};

/** A button that judges the figure anew, and what keeps it from that. */
function judging(label, judge, look = 'link') {
  const fault = el('span', { class: 'fault', role: 'status' });
  const button = el('button', { type: 'button', class: look }, label);
  button.addEventListener('click', async () => {
    button.disabled = true;
    await judge().catch((error) => {
      button.disabled = false;
      replace(fault, error.message);
    });
  });
  return [button, fault];
}

/** The other lands that may be meant: asked for where none is told, or the one told is not sure. */
function readings({ region, asRead, start, end, withheld, readings: all = [] }, judge) {
  const told = region?.expression && !withheld;
  const others = told ? all.filter((each) => each.likelihood >= LIKELY && !isOf(region, each) && !isOf(asRead, each)) : all;
  if (!others.length) return null;
  return el('fieldset', { class: told ? 'readings told' : 'readings' }, el('legend', {}, told ? words.orLand : words.whichLand),
    el('ul', {}, others.map(({ expression, of, label }) => el('li', {}, judge(worded(capital(label)), [{ start, end, expression, of }], told ? 'link' : 'quiet')))));
}

/** What is judged names its day, a reading only one that the text gives. */
const isOf = (land, { expression, of }) => `${land?.expression} @`.startsWith(`${expression} @`) && land.of === of;

/** Whose the region is, what the text was read as, and the way back to that. */
function ownMark({ asRead, region }, judge) {
  const read = [asRead?.label ? worded(capital(asRead.label)) : asRead?.expression ? el('code', {}, asRead.expression) : words.ownNone,
    asRead?.of && asRead.of !== region.of ? [', ', el('code', {}, asRead.of)] : null];
  return el('p', { class: 'own-mark' }, el('b', {}, words.ownMark), ' ', el('code', {}, region.expression), ' · ',
    el('span', { class: 'hint' }, words.ownRead, ' ', read), ' · ', judge(words.ownReset, []));
}
