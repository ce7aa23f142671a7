// The region in hand.

/* global L */
import * as api from '../api.js';
import { el, replace } from '../dom.js';
import { nameIn, spoken } from '../expression.js';
import { capital, party, quantity, range } from '../format.js';
import { words } from '../words.js';
import { fly } from './camera.js';
import { STILL } from './ground.js';

/** The region of the claim, statement or territory in hand, outlined and named with its measure. */
export function region(leaflet, state, tell, { inHand, fail }) {
  const group = L.layerGroup().addTo(leaflet);
  const renderer = L.svg({ pane: 'region', padding: 0.6 });
  let asked = null;
  const clear = () => {
    group.clearLayers();
    inHand.hidden = true;
    tell([]);
  };
  const draw = async () => {
    const wanted = regionInHand(state.get());
    const key = wanted && `${wanted.expression} ${wanted.date}`;
    if (key === asked) return;
    asked = key;
    clear();
    if (!wanted) return;
    caption(inHand, wanted.label, words.measuring, state);
    try {
      const collection = await api.area(wanted.expression, wanted.date);
      if (key !== asked) return;
      const layer = L.geoJSON(collection, {
        ...STILL, pane: 'region', renderer, style: () => ({ className: wanted.sign === 'claim' ? 'claim-region' : 'place-region' }),
      }).addTo(group);
      caption(inHand, wanted.label, measure(collection), state);
      tell([{ sign: wanted.sign, label: wanted.sign === 'claim' ? words.claimRegion : words.placeRegion }]);
      const bounds = whole(layer);
      if (bounds.isValid()) fly(leaflet, bounds, 9);
    } catch (error) {
      if (key !== asked) return;
      asked = null;
      caption(inHand, wanted.label, error.message, state, error.status === 400 ? null : draw);
    }
  };
  state.on(['claim', 'place', 'statement', 'reading'], draw);
}

/** A country on both sides of the date line is shown by its largest part. */
function whole(layer) {
  const bounds = layer.getBounds();
  if (!bounds.isValid() || bounds.getEast() - bounds.getWest() < 300) return bounds;
  let largest = null;
  layer.eachLayer((each) => {
    const parts = each.getLatLngs();
    for (const part of Array.isArray(parts[0][0]) ? parts : [parts]) {
      const box = L.latLngBounds(part[0]);
      const size = (b) => (b.getEast() - b.getWest()) * (b.getNorth() - b.getSouth());
      if (!largest || size(box) > size(largest)) largest = box;
    }
  });
  return largest ?? bounds;
}

function regionInHand({ claim, place, statement, reading, date }) {
  if (!reading) return null;
  const on = date ?? reading.article?.date?.slice(0, 10) ?? null;
  const region = claim !== null ? reading.claims?.[claim]?.region : null;
  if (region?.expression) return { expression: region.expression, label: region.label || spoken(region.expression, nameIn(reading.places ?? [], party), party), date: on, sign: 'claim' };
  const said = statement !== null ? reading.statements?.[statement] : null;
  if (said?.expression) return { expression: said.expression, label: said.label || spoken(said.expression, nameIn(reading.places ?? [], party), party), date: on, sign: 'claim' };
  const known = reading.places?.find(({ id }) => id === place);
  if (known && ['country', 'region', 'area', 'disputed'].includes(known.kind)) {
    return { expression: known.id, label: known.name, date: on, sign: 'outline' };
  }
  return null;
}

function measure(collection) {
  const found = collection.properties ?? collection.features?.[0]?.properties ?? {};
  if (typeof found.value !== 'number') return '';
  const band = range(found.low, found.high, 'km2', words);
  return `${quantity(found.value, 'km2')}${band ? ` (${band})` : ''}`;
}

function caption(node, label, text, state, again = null) {
  node.hidden = false;
  replace(node, el('p', {}, el('b', {}, capital(label)), el('span', {}, text),
    again ? el('button', { type: 'button', class: 'link', onclick: again }, words.retry) : null),
    el('button', {
      type: 'button', class: 'clear', 'aria-label': words.clear, title: words.clear,
      onclick: () => state.set({ claim: null, place: null, statement: null }),
    }, '×'));
}

