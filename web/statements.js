// What each side says of land: by actor, with the text's own words under each.

import { el, pressable, unfolding } from './dom.js';
import { nameIn, spoken } from './expression.js';
import { party } from './format.js';
import { words } from './words.js';

const MOST_OF_A_SIDE = 8;

/** @param found the reading's statements */
export function statements(found, places, state) {
  if (!found.length) return null;
  const sides = new Map();
  found.forEach((statement, index) => {
    const { actor } = statement;
    sides.set(actor, [...(sides.get(actor) ?? []), { statement, index }]);
  });
  return el('section', { class: 'statements' }, el('h2', {}, words.statements), el('p', { class: 'hint' }, words.statementsHint),
    [...sides].map(([actor, said]) => side(actor, said, places, state)));
}

function side(actor, said, places, state) {
  const list = el('ul');
  unfolding(list, said, MOST_OF_A_SIDE, ({ statement, index }) => el('li', {}, line(statement, index, places, state)), words.showAll);
  return el('section', {}, el('h3', {}, party(actor)), list);
}

function line(statement, index, places, state) {
  const { actor, stance, to, expression, label, text, condition } = statement;
  const other = to && to !== actor && words.toParty[stance] ? ` ${words.toParty[stance]} ${party(to)}` : '';
  const land = el('span', { class: 'link', role: 'button', tabindex: '0', 'data-statement': index, 'aria-pressed': 'false' },
    label || spoken(expression, nameIn(places, party), party));
  pressable(land, () => state.set({ statement: index, claim: null, place: null }));
  // What is only demanded or proposed must not read as done: the text's own words stand beside it.
  return [
    el('span', { class: 'stance' }, words.stances[stance] ?? stance), land, other,
    condition ? el('span', { class: 'condition' }, el('b', {}, words.condition), `: “${condition}”`) : null,
    text ? el('q', { class: 'said' }, shortened(text)) : null,
  ];
}

function shortened(text, most = 240) {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;
}
