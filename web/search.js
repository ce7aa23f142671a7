// A box that finds any place or region: to show it, or to measure with it.

import * as api from './api.js';
import { el, replace } from './dom.js';
import { party } from './format.js';
import { words } from './words.js';

const PAUSE = 250;
const MOST = 8;
const TERRITORIES = new Set(['country', 'region', 'area', 'disputed', 'peninsula', 'island', 'district']);

/** @param add takes the id of a territory into the expression */
export function finder(state, add) {
  const list = el('ul', { class: 'found', id: 'found' });
  const said = el('p', { class: 'visually-hidden', role: 'status' });
  const input = el('input', { type: 'search', id: 'find', 'aria-label': words.findHint, placeholder: words.findHint, autocomplete: 'off', 'aria-controls': 'found' });
  let waiting;
  const look = async () => {
    clearTimeout(waiting);
    const name = input.value.trim();
    if (name.length < 2) return replace(list);
    try {
      const places = (await api.places(name)).slice(0, MOST);
      if (name !== input.value.trim()) return;
      said.textContent = places.length ? words.placeFound(places.length) : words.placeNotFound(name);
      replace(list, places.length ? places.map((place) => row(place, choose)) : el('li', { class: 'hint' }, words.placeNotFound(name)));
    } catch (error) {
      replace(list, el('li', { class: 'fault' }, error.message));
    }
  };
  const choose = (place) => {
    replace(list);
    input.value = '';
    // The button that was pressed is gone.
    input.focus();
    if (TERRITORIES.has(place.kind)) add(place.id);
    else state.set({ found: place });
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.querySelector('button')?.focus();
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...list.querySelectorAll('button')];
    (buttons[buttons.indexOf(document.activeElement) + step] ?? input).focus();
  });
  const form = el('form', { class: 'find', role: 'search' }, input, list, said);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await look();
    list.querySelector('button')?.focus();
  });
  return form;
}

function row(place, choose) {
  const { name, kind, country, regionName } = place;
  const where = [words.placeKinds[kind] ?? kind, regionName, country && kind !== 'country' ? party(country) : null].filter(Boolean).join(', ');
  return el('li', {}, el('button', { type: 'button', onclick: () => choose(place) }, el('b', {}, name), ' ', el('span', { class: 'hint' }, where)));
}
