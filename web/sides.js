// What each side says of land: what would change hands, then by actor, with the text's own words under each.

import { el, pressable, replace, worded, unfolding } from './dom.js';
import { nameIn, spoken } from './expression.js';
import { capital, party } from './format.js';
import { badge } from './card.js';
import { timeless } from './hand.js';
import { proposals } from './proposals.js';
import { words } from './words.js';

const MOST_OF_A_SIDE = 8;

export function sides(pane, dialog, state) {
  const draw = () => {
    const { reading, text } = state.get();
    if (!reading) return replace(pane, text ? el('p', { class: 'empty' }, words.unread) : null);
    const found = reading.statements ?? [];
    replace(pane, proposals(reading, dialog, state),
      found.length ? statements(found, reading.places ?? [], state) : el('p', { class: 'empty' }, words.noStatements));
    pane.scrollTop = 0;
    light();
  };
  const light = () => {
    const { statement, proposal } = state.get();
    for (const button of pane.querySelectorAll('[data-statement]')) {
      button.setAttribute('aria-pressed', String(button.dataset.statement === String(statement)));
    }
    for (const card of pane.querySelectorAll('[data-proposal]')) {
      const chosen = card.dataset.proposal === String(proposal);
      card.classList.toggle('in-hand', chosen);
      card.querySelector('.card-title').setAttribute('aria-pressed', String(chosen));
    }
  };
  state.on(['reading', 'text'], draw);
  state.on(['statement', 'proposal'], light);
  draw();
}

function statements(found, places, state) {
  const said = new Map();
  found.forEach((statement, index) => said.set(statement.actor, [...(said.get(statement.actor) ?? []), { statement, index }]));
  return el('section', { class: 'statements' }, el('h2', {}, words.statements), el('p', { class: 'hint' }, words.statementsHint),
    [...said].map(([actor, theirs]) => side(actor, theirs, places, state)));
}

function side(actor, said, places, state) {
  const list = el('ul');
  unfolding(list, said, MOST_OF_A_SIDE, ({ statement, index }) => el('li', {}, line(statement, index, places, state)), words.showAll);
  return el('section', {}, el('h3', {}, party(actor)), list);
}

function line(statement, index, places, state) {
  const { actor, stance, to, expression, label, text, condition, check } = statement;
  const other = to && to !== actor && words.toParty[stance] ? ` ${words.toParty[stance](party(to))}` : '';
  const name = label ? capital(timeless(label)) : expression ? spoken(expression, nameIn(places, party), party) : '';
  const land = expression
    ? pressable(worded(name, 'span', { class: 'link', role: 'button', tabindex: '0', 'data-statement': index, 'aria-pressed': 'false' }),
      () => state.set({ statement: index }))
    : worded(name);
  // What is only demanded or proposed must not read as done: the text's own words stand beside it.
  const language = state.get().reading.article?.language ?? null;
  return [
    el('span', { class: 'stance' }, words.stances[stance] ?? stance), land, other,
    condition ? el('span', { class: 'condition' }, el('b', {}, words.condition), ': ', el('q', { lang: language }, condition)) : null,
    text ? el('q', { class: 'said', lang: language }, shortened(text)) : null,
    check ? el('div', { class: 'check' }, badge(check.verdict), worded(capital(check.because ?? ''), 'p')) : null,
  ];
}

function shortened(text, most = 240) {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;
}
