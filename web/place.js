// The place in hand: why it was read so, and the way to put it right.

import * as api from './api.js';
import { el, replace, worded } from './dom.js';
import { coordinates, party } from './format.js';
import { words } from './words.js';

/** One part for each name that the text gives the place: a correction holds for a name, wherever it stands. */
export function placeCard(place, state, again) {
  const { mentions = [] } = state.get().reading;
  const byText = new Map(mentions.filter((each) => each.place === place.id).map((mention) => [mention.text, mention]));
  const node = el('section', { class: 'place-card', tabindex: '-1', 'aria-label': place.name },
    el('h2', {}, place.name), el('p', { class: 'hint' }, described(place)),
    [...byText.values()].map((mention) => choice(mention, place, state, again)));
  return node;
}

const described = ({ kind, country, lat, lon, regionName }) =>
  [words.placeKinds[kind] ?? kind, regionName, country && kind !== 'country' ? party(country) : null, coordinates(lat, lon)].filter(Boolean).join(', ');

function choice({ text, why, candidates = [], corrected }, place, state, again) {
  const language = state.get().reading.article?.language ?? null;
  const list = el('ul', { class: 'candidates' });
  const put = (wanted) => {
    const others = state.get().corrections.filter((each) => each.text !== text);
    state.set({ corrections: [...others, { text, place: wanted?.id ?? null, name: wanted?.name ?? '' }], place: wanted?.id ?? null });
    again();
  };
  const draw = (found) => replace(list, found.filter(({ id }) => id !== place.id).map((each) => el('li', {},
    el('button', { type: 'button', class: 'link', onclick: () => put(each) }, words.placeOther, ' ', el('b', {}, each.name)),
    el('span', { class: 'hint' }, [described(each)].filter(Boolean).join(''), each.why ? [' · ', worded(each.why)] : ''))));
  ranked(text, candidates).then(draw, (error) => replace(list, el('li', { class: 'fault' }, error.message)));
  return el('div', { class: 'choice' },
    el('h3', {}, el('span', { lang: language }, words.placeTitle(text))),
    el('p', {}, el('span', { class: 'hint' }, words.placeIs, ' '), el('b', {}, place.name), why ? [' · ', worded(why, 'span', { class: 'hint' })] : '',
      corrected ? [' ', el('span', { class: 'stance' }, words.corrected)] : null),
    list,
    el('button', { type: 'button', class: 'quiet', onclick: () => put(null) }, words.placeNone),
    search(text, put));
}

const MOST_CANDIDATES = 6;

/** The reading's own ranking, each told by what the gazetteer knows of it; then what else bears the name. */
async function ranked(text, candidates) {
  const known = await api.places(text);
  const details = new Map(known.map((each) => [each.id, each]));
  const first = candidates.map(({ id, name }) => details.get(id) ?? { id, name }).filter(({ kind }) => kind);
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...known.filter(({ id }) => !ids.has(id))].slice(0, MOST_CANDIDATES);
}

function search(text, put) {
  const input = el('input', { type: 'search', 'aria-label': words.placeSearch, placeholder: words.placeSearch });
  const said = el('p', { class: 'hint', role: 'status' });
  const list = el('ul', { class: 'candidates' });
  const form = el('form', { class: 'own-line' }, input, el('button', { type: 'submit', class: 'quiet' }, words.placeSearchGo));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const name = input.value.trim();
    if (!name) return input.focus();
    try {
      const found = (await api.places(name)).slice(0, MOST_CANDIDATES);
      said.textContent = found.length ? words.placeFound(found.length) : words.placeNotFound(name);
      replace(list, found.map((each) => el('li', {},
        el('button', { type: 'button', class: 'link', onclick: () => put(each) }, words.placeOther, ' ', el('b', {}, each.name)),
        el('span', { class: 'hint' }, described(each)))));
    } catch (error) {
      said.textContent = error.message;
    }
  });
  return el('div', { class: 'place-search' }, form, said, list);
}
