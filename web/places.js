// The map as tables: the land drawn, the regions that figures are about, the places; and the place in hand, to be corrected.

import { badge, titleOf } from './card.js';
import { el, replace, worded, unfolding } from './dom.js';
import { capital, coordinates, measured, party } from './format.js';
import { swatch } from './legend.js';
import { placeCard } from './place.js';
import { words } from './words.js';

const MOST_ROWS = 150;

/** @param again reads the article once more, when a place was corrected */
export function places(pane, state, again) {
  const chosen = el('div');
  const own = el('div');
  const land = el('div');
  const rest = el('div');
  const draw = () => {
    const { reading, text } = state.get();
    if (!reading) return replace(pane, text ? el('p', { class: 'empty' }, words.unread) : null);
    const found = [...(reading.places ?? [])].sort((a, b) => (b.mentions ?? 0) - (a.mentions ?? 0) || a.name.localeCompare(b.name));
    replace(rest, placesTable(found, state), regionsTable(reading, state));
    replace(pane, chosen, own, rest, land);
    drawLand();
    drawOwn();
    light();
  };
  const drawLand = () => replace(land, landTable(state.get().drawn));
  const drawOwn = () => replace(own, corrections(state, again));
  const drawChosen = () => {
    const { place, reading } = state.get();
    const known = reading?.places?.find(({ id }) => id === place);
    replace(chosen, known ? placeCard(known, state, again) : null);
  };
  const light = () => {
    const { place, hoverPlace, claim } = state.get();
    for (const row of pane.querySelectorAll('tr[data-place], tr[data-claim]')) {
      const held = row.dataset.claim ? row.dataset.claim === String(claim) : row.dataset.place === place;
      row.classList.toggle('in-hand', held);
      row.classList.toggle('lit', Boolean(row.dataset.place) && row.dataset.place === hoverPlace);
      row.querySelector('button').setAttribute('aria-pressed', String(held));
    }
  };
  state.on(['reading', 'text'], draw);
  state.on(['reading', 'place'], drawChosen);
  state.on(['drawn'], drawLand);
  state.on(['corrections'], drawOwn);
  state.on(['place', 'hoverPlace', 'claim'], light);
  draw();
  drawChosen();
}

function table(title, caption, heads, body, extra = '') {
  return el('section', { class: `twin ${extra}` }, el('h2', {}, title), el('table', { class: 'places-table' },
    el('caption', { class: 'visually-hidden' }, caption),
    el('thead', {}, el('tr', {}, heads.map((name) => el('th', { scope: 'col' }, name)))), body));
}

function placesTable(found, state) {
  if (!found.length) return el('p', { class: 'empty' }, words.noPlaces);
  const body = el('tbody');
  unfolding(body, found, MOST_ROWS, (place) => placeRow(place, state), words.showAll);
  return table(words.places, words.placesCaption, [words.place, words.kind, words.times, words.where], body, 'of-places');
}

function placeRow({ id, name, kind, country, mentions, lat, lon }, state) {
  const button = el('button', { type: 'button', class: 'link', 'aria-pressed': 'false', onclick: () => state.set({ place: id }) }, name);
  const node = el('tr', { 'data-place': id },
    el('th', { scope: 'row' }, button),
    el('td', {}, words.placeKinds[kind] ?? kind, country && kind !== 'country' ? `, ${party(country)}` : ''),
    el('td', { class: 'number' }, String(mentions ?? '')),
    el('td', { class: 'number' }, coordinates(lat, lon)));
  node.addEventListener('mouseenter', () => state.set({ hoverPlace: id }));
  node.addEventListener('mouseleave', () => state.set({ hoverPlace: null }));
  return node;
}

function regionsTable({ claims = [], places: known = [] }, state) {
  const rows = claims.map((claim, index) => ({ claim, index })).filter(({ claim }) => claim.region?.expression);
  if (!rows.length) return null;
  const body = el('tbody', {}, rows.map(({ claim, index }) => el('tr', { 'data-claim': index },
    el('th', { scope: 'row' }, el('button', { type: 'button', class: 'link', 'aria-pressed': 'false', onclick: () => state.set({ claim: index }) },
      worded(capital(claim.region.label || claim.region.expression)))),
    el('td', {}, el('span', { lang: state.get().reading.article?.language }, titleOf(claim, known))),
    el('td', { class: 'number' }, claim.measured?.unit === 'km2' ? measured(claim.measured.value, claim.measured.low, claim.measured.high) : '–'),
    el('td', {}, badge(claim.verdict)))));
  return table(words.regionsTitle, words.regionsCaption, [words.region, words.figure, words.area, words.verdict], body, 'of-regions');
}

/** What the legend says, as a table: the sign is said by the words beside it. */
function landTable({ rows, view }) {
  const found = rows.filter(({ size }) => size);
  if (!found.length || !view?.name) return null;
  const body = el('tbody', {}, found.map(({ sign, label, size }) => el('tr', {},
    el('th', { scope: 'row' }, swatch(sign), ' ', label), el('td', { class: 'number' }, size))));
  return table(words.holdings, words.holdingsCaption(view.name), [words.land, words.area], body, 'of-land');
}

/** What the reader has put right, each to be taken back. */
function corrections(state, again) {
  const made = state.get().corrections;
  if (!made.length) return null;
  return el('section', { class: 'corrections' }, el('h2', {}, words.correctedTitle), el('p', { class: 'hint' }, words.correctedHint),
    el('ul', {}, made.map((each) => el('li', {},
      el('span', {}, told(each, state.get().text)), ' ',
      el('button', {
        type: 'button', class: 'link',
        onclick: () => {
          state.set({ corrections: made.filter((other) => other !== each) });
          again();
        },
      }, words.undo)))));
}

function told({ text, place, name, expression, start, end }, article) {
  if (expression) return words.correctedLand(article.slice(start, end).trim(), expression);
  return place ? words.correctedTo(text, name) : words.correctedNone(text);
}
