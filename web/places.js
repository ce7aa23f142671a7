// The map as a table.

import { el, replace, unfolding } from './dom.js';
import { coordinates } from './format.js';
import { words } from './words.js';

export function places(pane, state) {
  const draw = () => {
    const { reading } = state.get();
    if (!reading) return replace(pane, state.get().text ? el('p', { class: 'empty' }, words.unread) : null);
    const found = [...(reading.places ?? [])].sort((a, b) => (b.mentions ?? 0) - (a.mentions ?? 0) || a.name.localeCompare(b.name));
    replace(pane, found.length ? table(found, state) : el('p', { class: 'empty' }, words.noPlaces));
    light();
  };
  const light = () => {
    const { place, hoverPlace } = state.get();
    for (const row of pane.querySelectorAll('tr[data-place]')) {
      row.classList.toggle('in-hand', row.dataset.place === place);
      row.classList.toggle('lit', row.dataset.place === hoverPlace);
      row.querySelector('button').setAttribute('aria-pressed', String(row.dataset.place === place));
    }
  };
  state.on(['reading'], draw);
  state.on(['place', 'hoverPlace'], light);
}

const MOST_ROWS = 150;

function table(found, state) {
  const body = el('tbody');
  unfolding(body, found, MOST_ROWS, (place) => row(place, state), words.showAll);
  const head = [words.place, words.kind, words.times, words.where].map((name) => el('th', { scope: 'col' }, name));
  return el('table', { class: 'places-table' },
    el('caption', { class: 'visually-hidden' }, words.placesCaption),
    el('thead', {}, el('tr', {}, head)),
    body);
}

function row({ id, name, kind, country, mentions, lat, lon }, state) {
  const button = el('button', { type: 'button', class: 'link', 'aria-pressed': 'false', onclick: () => state.set({ place: id, claim: null }) }, name);
  const node = el('tr', { 'data-place': id },
    el('th', { scope: 'row' }, button),
    el('td', {}, words.placeKinds[kind] ?? kind, country && kind !== 'country' ? `, ${country}` : ''),
    el('td', { class: 'number' }, String(mentions ?? '')),
    el('td', { class: 'number' }, coordinates(lat, lon)));
  node.addEventListener('mouseenter', () => state.set({ hoverPlace: id }));
  node.addEventListener('mouseleave', () => state.set({ hoverPlace: null }));
  return node;
}
