// The region in hand.

/* global L */
import * as api from '../api.js';
import { el, replace, worded } from '../dom.js';
import { nameIn, spoken } from '../expression.js';
import { capital, day, measured, party } from '../format.js';
import { inHand as found, timeless } from '../hand.js';
import { focus } from '../labels.js';
import { latest } from '../pace.js';
import { words } from '../words.js';
import { fly } from './camera.js';
import { STILL } from './ground.js';

const SIGNS = { claim: words.claimRegion, statement: words.statementRegion, own: words.ownRegion, measure: words.measuredRegion, outline: words.placeRegion };

/** The land in hand, outlined and named with its measure on the day shown. */
export function region(leaflet, state, tell, { inHand }) {
  const group = L.layerGroup().addTo(leaflet);
  const renderer = L.svg({ pane: 'region', padding: 0.6 });
  const wanted = () => found(state.get(), (expression) => spoken(expression, nameIn(state.get().reading.places ?? [], party), party));
  let shown = null;
  // Where the map was last brought; the time line may yet take room from it. The reader's own move ends it.
  let aim = null;
  const goTo = (bounds) => {
    aim = bounds;
    fly(leaflet, bounds, 9);
  };
  for (const move of ['pointerdown', 'wheel', 'keydown']) leaflet.getContainer().addEventListener(move, () => { aim = null; }, { passive: true });
  leaflet.on('resize', () => aim && !leaflet.getBounds().contains(aim) && fly(leaflet, aim, 9, false));
  const clear = () => {
    if (!shown) return;
    group.clearLayers();
    shown = null;
    tell([]);
  };
  const draw = latest(async () => {
    const now = wanted();
    const asked = now && `${now.key} ${now.on}`;
    if (asked === shown?.asked) return;
    const same = shown?.key === now?.key;
    if (!same) {
      clear();
      aim = null;
    }
    if (!now) return place(inHand, state);
    if (!same) caption(inHand, now, words.measuring, state);
    try {
      const collection = await api.area(now.fixed ? now.expression : now.land, now.on);
      if (wanted()?.key !== now.key) return;
      const layer = L.geoJSON(collection, {
        ...STILL, pane: 'region', renderer, style: () => ({ className: now.sign === 'outline' ? 'place-region' : 'claim-region' }),
      });
      group.clearLayers();
      layer.addTo(group);
      caption(inHand, now, measure(collection), state);
      inHand.classList.toggle('plain', now.sign !== 'outline');
      tell([{ sign: now.sign === 'outline' ? 'outline' : 'claim', label: SIGNS[now.sign] }]);
      const bounds = whole(layer);
      if (!same && bounds.isValid()) goTo(bounds);
      shown = { key: now.key, asked };
    } catch (error) {
      if (wanted()?.key !== now.key) return;
      clear();
      caption(inHand, now, worded(error.message), state, error.status === 400 ? null : draw);
      if (error.status === 400 && now.sign !== 'measure') toward(leaflet, state.get().reading.places ?? [], now.land);
    }
  });
  state.on(['claim', 'place', 'statement', 'reading', 'day', 'proposal', 'measure'], draw);
}

/** What cannot be measured is still somewhere: the map shows the places its expression names. */
function toward(leaflet, places, land) {
  const named = new Set(land.replace(/\w+\([A-Z]{2}\)/g, '').match(/[A-Za-z][\w:-]*/g));
  const bounds = focus(places.filter(({ id }) => named.has(id)));
  if (bounds && !leaflet.getBounds().contains(L.latLngBounds(bounds).getCenter())) fly(leaflet, L.latLngBounds(bounds), 7);
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

function measure(collection) {
  const { value, low, high } = collection.properties ?? collection.features?.[0]?.properties ?? {};
  return measured(value, low, high);
}

/** Its own label on its own day; on another day the label without its date, and the day shown. */
function titled({ label, own, on, sign }) {
  if (sign === 'outline') return el('b', {}, label);
  return el('b', {}, worded(capital(on && on !== own ? timeless(label) : label)), on && on !== own ? `, ${day(on)}` : '');
}

function caption(node, now, text, state, again = null) {
  // The panel itself says what was measured.
  node.hidden = now.sign === 'measure';
  replace(node, el('p', {}, titled(now), ' ', el('span', {}, text),
    again ? el('button', { type: 'button', class: 'link', onclick: again }, words.retry) : null,
    now.sign === 'outline' ? doubt(state) : null), close(state));
}

/** A place that has no land of its own is named with what it is. */
function place(node, state) {
  const { place: id, reading, proposal } = state.get();
  const known = reading?.places?.find((each) => each.id === id);
  if (proposal !== null) return;
  node.hidden = !known;
  node.classList.remove('plain');
  if (!known) return;
  const { name, kind, country, mentions = 1 } = known;
  const where = country && kind !== 'country' ? `, ${party(country)}` : '';
  replace(node, el('p', {}, el('b', {}, name), ' ', el('span', {}, words.placeTip(`${words.placeKinds[kind] ?? kind}${where}`, mentions)), doubt(state)), close(state));
}

const doubt = (state) => el('button', {
  type: 'button', class: 'link doubt',
  onclick: () => {
    state.set({ tab: 'places' });
    document.querySelector('#places .place-card')?.focus();
  },
}, words.wrongPlace);

export const close = (state) => el('button', {
  type: 'button', class: 'clear', 'aria-label': words.clear, title: words.clear,
  onclick: () => {
    // The button goes with what it closes: the keyboard goes on from what was in hand.
    const from = document.querySelector('.desk [aria-pressed="true"]') ?? document.getElementById('map');
    state.set({ claim: null, place: null, statement: null, proposal: null });
    (from.offsetParent ? from : document.getElementById('map')).focus();
  },
}, '×');
