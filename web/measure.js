// Measuring: land that the reader looks up, draws and combines. Fetched when first wanted.

import * as api from './api.js';
import { join, polygon } from './compose.js';
import { el, replace, worded } from './dom.js';
import { capital, measured, number, squareMiles } from './format.js';
import { finder } from './search.js';
import { words } from './words.js';

const PAUSE = 400;
const PARTIES = ['UA', 'RU'];

/** @param start 'search' or 'measure': what the reader wants to do first */
export function measuring(panel, state, start) {
  const input = el('textarea', {
    id: 'measure-expression', rows: 2, spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off', 'aria-describedby': 'measure-hint',
  });
  const answer = el('div', { class: 'measure-answer', role: 'status' });
  const put = (expression) => {
    input.value = expression;
    measure();
  };
  const operator = operators();
  const add = (piece) => put(join(input.value, operator.chosen(), piece));
  const pen = drawing(state, input, put, operator);
  let waiting;
  const measure = () => {
    clearTimeout(waiting);
    state.set({ measure: input.value.trim() || null });
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(measure, PAUSE);
  });
  const show = () => answered(answer, state);
  const close = () => {
    const opener = document.getElementById(`open-${state.get().panel}`);
    state.set({ panel: null, tool: null, measure: null, found: null });
    opener?.focus();
  };
  replace(panel,
    el('div', { class: 'measure-head' }, el('h2', { id: 'measure-title' }, words.measureTitle),
      el('button', { type: 'button', class: 'clear', 'aria-label': words.close, title: words.close, onclick: close }, '×')),
    finder(state, add),
    operator.node,
    el('div', { class: 'measure-pieces' }, pen.node,
      PARTIES.map((code) => el('button', { type: 'button', class: 'quiet', onclick: () => put(join(input.value, '&', `held(${code})`)) }, words.heldBy[code]))),
    el('label', { class: 'own-label', for: 'measure-expression' }, words.ownTitle), input,
    el('p', { class: 'hint', id: 'measure-hint' }, words.measureHint), answer);
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || state.get().tool) return;
    event.stopPropagation();
    close();
  });
  state.on(['measure', 'day'], show);
  state.on(['measure'], () => {
    if (state.get().measure !== (input.value.trim() || null)) input.value = state.get().measure ?? '';
  });
  state.on(['tool'], () => panel.classList.toggle('drawing-now', state.get().tool === 'draw'));
  state.on(['panel'], () => open(state.get().panel));
  const open = (wanted) => wanted && document.activeElement?.closest('.map-tools') && (wanted === 'search' ? panel.querySelector('input[type="search"]') : input).focus();
  input.value = state.get().measure ?? '';
  show();
  open(start);
}

/** How the next piece is put to what is there. */
function operators() {
  const choices = Object.entries(words.operators).map(([sign, name]) => el('label', { class: 'operator' },
    el('input', { type: 'radio', name: 'operator', value: sign, checked: sign === '+' }), el('span', {}, name)));
  const node = el('fieldset', { class: 'operators' }, el('legend', { class: 'visually-hidden' }, words.operator), choices);
  return { node, chosen: () => node.querySelector('input:checked').value };
}

/** While a line is drawn, the expression is what was there with the line so far. */
function drawing(state, input, put, operator) {
  let before = '';
  const start = el('button', { type: 'button', class: 'quiet', id: 'draw', 'aria-pressed': 'false' }, words.draw);
  const steps = el('span', { class: 'draw-steps', hidden: true },
    el('button', { type: 'button', class: 'quiet', onclick: () => state.set({ ring: state.get().ring.slice(0, -1) }) }, words.drawUndo),
    el('button', { type: 'button', class: 'primary', onclick: () => state.set({ tool: null }) }, words.drawDone));
  start.addEventListener('click', () => {
    if (state.get().tool === 'draw') return state.set({ tool: null });
    before = input.value;
    state.set({ tool: 'draw', ring: [] });
  });
  state.on(['tool'], () => {
    const on = state.get().tool === 'draw';
    start.setAttribute('aria-pressed', String(on));
    steps.hidden = !on;
    if (on) return;
    if (state.get().ring?.length < 3) put(before);
    start.focus();
  });
  state.on(['ring'], () => {
    const { ring } = state.get();
    if (ring?.length > 2) put(join(before, operator.chosen(), polygon(ring)));
  });
  return { node: el('span', { class: 'drawing' }, start, steps) };
}

let asked = null;

async function answered(answer, state) {
  const { measure: expression, day: shown, reading } = state.get();
  asked = expression;
  if (!expression) return replace(answer);
  try {
    const { features } = await api.area(expression, shown ?? reading?.article?.date?.slice(0, 10));
    if (asked === expression) replace(answer, told(features[0].properties));
  } catch (error) {
    if (asked === expression) replace(answer, worded(error.message, 'p', { class: 'fault' }));
  }
}

function told({ label, value, low, high, parts, official = [], comparisons = [], notes = [] }) {
  return [
    el('p', {}, worded(capital(label))),
    el('p', { class: 'measure-value' }, el('b', {}, measured(value, low, high)), ' ', el('span', { class: 'hint' }, squareMiles(value))),
    comparisons.length ? el('ul', { class: 'comparisons' }, comparisons.map(({ name, ratio, kind, km2 }) => el('li', {},
      words.comparison(number(ratio, 'ratio'), name), ' ', el('span', { class: 'hint' }, words.areaKinds[kind] ?? kind, `, ${number(km2, 'km2')} km²`)))) : null,
    official.map(({ kind, km2, source }) => el('p', { class: 'hint' }, words.official(words.areaKinds[kind] ?? kind, `${number(km2, 'km2')} km²`), ': ', worded(source))),
    el('p', { class: 'hint' }, words.measureBand(number(parts.outline, 'km2'), number(parts.control, 'km2'))),
    notes.map((note) => el('p', { class: 'hint' }, worded(note))),
  ];
}
