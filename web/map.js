// The map: the only module that knows Leaflet. Each layer draws from one part of the state.

/* global L */
import * as api from './api.js';
import { el, pressable, reducedMotion, replace } from './dom.js';
import { day, party, quantity, range } from './format.js';
import { declutter, focus } from './labels.js';
import { words } from './words.js';

const TERRITORY = new Set(['continent', 'country', 'region', 'area', 'disputed', 'sea', 'mountains', 'peninsula', 'island']);
const LABEL_FONT = '600 12px "Helvetica Neue", Roboto, "Liberation Sans", Arial, sans-serif';

export function map(node, state, { legend, inHand, note, fail }) {
  const leaflet = L.map(node, {
    zoomControl: false, attributionControl: false, minZoom: 2, maxZoom: 12, zoomSnap: 0.25, wheelPxPerZoomLevel: 90,
    maxBounds: [[-75, -200], [86, 220]], maxBoundsViscosity: 0.6, center: [48.5, 34], zoom: 5.5,
    zoomAnimation: !reducedMotion(), fadeAnimation: !reducedMotion(), markerZoomAnimation: !reducedMotion(),
  });
  node.setAttribute('role', 'application');
  node.setAttribute('aria-label', words.map);
  L.control.zoom({ position: 'topright', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(leaflet);
  L.control.scale({ position: 'bottomleft', maxWidth: 120 }).addTo(leaflet);
  L.control.attribution({ position: 'bottomright', prefix: 'Leaflet' }).addAttribution(words.attribution).addTo(leaflet);
  for (const [name, order] of [['base', 200], ['control', 300], ['lines', 350], ['region', 400], ['dots', 450], ['labels', 480]]) {
    leaflet.createPane(name).style.zIndex = order;
  }
  leaflet.getPane('labels').style.pointerEvents = 'none';

  const signs = { control: [], region: [], places: [] };
  const tell = (part, drawn) => {
    signs[part] = drawn;
    legend([...signs.control, ...signs.region, ...signs.places]);
  };
  basemap(leaflet, fail);
  controlLayer(leaflet, state, (drawn) => tell('control', drawn), fail);
  regionLayer(leaflet, state, (drawn) => tell('region', drawn), { inHand, fail });
  placesLayer(leaflet, state, (drawn) => tell('places', drawn), note);
  new ResizeObserver(() => leaflet.invalidateSize({ pan: false })).observe(node);
  const far = () => node.classList.toggle('far', leaflet.getZoom() < 4.5);
  leaflet.on('zoomend', far);
  far();
}

const BASE = { interactive: false, bubblingMouseEvents: false, smoothFactor: 0.8 };

async function basemap(leaflet, fail) {
  const renderers = { base: L.svg({ pane: 'base', padding: 0.4 }), lines: L.svg({ pane: 'lines', padding: 0.4 }) };
  const lines = new Set(['river', 'country-border', 'region-border']);
  const draw = (name) => api.basemap(name).then((collection) => {
    const layer = (keep, pane) => L.geoJSON(collection, {
      ...BASE, pane, renderer: renderers[pane],
      filter: ({ geometry, properties }) => geometry?.type !== 'Point' && keep(properties.layer),
      style: ({ properties }) => ({ className: `base ${properties.layer}` }),
    }).addTo(leaflet);
    layer((kind) => !lines.has(kind), 'base');
    layer((kind) => lines.has(kind), 'lines');
  });
  // One after the other: the detail of the theatre lies over the world's.
  try {
    await draw('world');
    await draw('theatre');
  } catch (error) {
    fail(error, () => basemap(leaflet, fail));
  }
}

/** Land held, or claimed, by the point of view and the date. */
function controlLayer(leaflet, state, tell, fail) {
  const group = L.layerGroup().addTo(leaflet);
  const renderer = L.svg({ pane: 'control', padding: 0.4 });
  let asked = null;
  const draw = async () => {
    const { view, reading, date } = state.get();
    if (!reading) return;
    const on = date ?? reading.article?.date?.slice(0, 10) ?? null;
    const key = `${view} ${on}`;
    if (key === asked) return;
    asked = key;
    try {
      const collection = await shapes(view, on);
      if (key !== asked) return;
      group.clearLayers();
      L.geoJSON(collection, {
        ...BASE, pane: 'control', renderer, style: ({ properties }) => held(properties, view),
      }).addTo(group);
      tell(held.signs(collection, view, on));
    } catch (error) {
      if (key !== asked) return;
      asked = null;
      group.clearLayers();
      tell([]);
      fail(error, draw);
    }
  };
  state.on(['view', 'reading', 'date'], draw);
}

const EMPTY = { type: 'FeatureCollection', features: [] };

function shapes(view, date) {
  if (view === 'dejure') return Promise.resolve(EMPTY);
  if (view === 'defacto') return api.control(date);
  return api.area(`claimed(${view.slice(-2)})`, date);
}

function hatch({ holder, contested }, view) {
  if (view !== 'defacto') return 'claimed';
  if (contested) return 'contested';
  return holder === 'UA' || holder === 'RU' ? holder : 'other';
}

function held(properties, view) {
  const sign = hatch(properties, view);
  return { className: `held held-${sign}`, fillColor: `url(#hatch-${sign})`, fillOpacity: 1, weight: 1 };
}

held.signs = (collection, view, date) => {
  const found = new Map();
  for (const { properties } of collection.features) {
    const sign = hatch(properties, view);
    const label = {
      contested: () => words.contested,
      claimed: () => words.claimed(party(view.slice(-2))),
    }[sign] ?? (() => words.holds(party(properties.holder), day(collection.asOf ?? date ?? '')));
    if (!found.has(sign)) found.set(sign, { sign, label: label() });
  }
  return [...found.values()].sort((a, b) => (a.sign === 'contested') - (b.sign === 'contested'));
};

/** The region of the claim, statement or territory in hand, outlined and named with its measure. */
function regionLayer(leaflet, state, tell, { inHand, fail }) {
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
        ...BASE, pane: 'region', renderer, style: () => ({ className: wanted.sign === 'claim' ? 'claim-region' : 'place-region' }),
      }).addTo(group);
      caption(inHand, wanted.label, measure(collection), state);
      tell([{ sign: wanted.sign, label: wanted.sign === 'claim' ? words.claimRegion : words.placeRegion }]);
      const bounds = layer.getBounds();
      if (bounds.isValid()) fly(leaflet, bounds, 9);
    } catch (error) {
      if (key !== asked) return;
      caption(inHand, wanted.label, error.message, state);
    }
  };
  state.on(['claim', 'place', 'statement', 'reading'], draw);
}

function regionInHand({ claim, place, statement, reading, date }) {
  if (!reading) return null;
  const on = date ?? reading.article?.date?.slice(0, 10) ?? null;
  const region = claim !== null ? reading.claims?.[claim]?.region : null;
  if (region?.expression) return { expression: region.expression, label: region.label || region.expression, date: on, sign: 'claim' };
  const said = statement !== null ? reading.statements?.[statement] : null;
  if (said?.expression) return { expression: said.expression, label: said.label || said.expression, date: on, sign: 'claim' };
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

function caption(node, label, text, state) {
  node.hidden = false;
  replace(node, el('p', {}, el('b', {}, label), el('span', {}, text)),
    el('button', {
      type: 'button', class: 'clear', 'aria-label': words.clear, title: words.clear,
      onclick: () => state.set({ claim: null, place: null, statement: null }),
    }, '×'));
}

function fly(leaflet, bounds, maxZoom) {
  const small = leaflet.getSize().x < 560;
  leaflet.fitBounds(bounds, {
    paddingTopLeft: small ? [16, 56] : [40, 72], paddingBottomRight: small ? [16, 24] : [40, 48], maxZoom, animate: !reducedMotion(),
  });
}

/** Circles for settlements, lozenges for territories, both sized by mentions; labels that keep apart. */
function placesLayer(leaflet, state, tell, note) {
  const group = L.layerGroup().addTo(leaflet);
  const renderer = L.svg({ pane: 'dots', padding: 0.4 });
  let points = [];
  const draw = () => {
    const { reading } = state.get();
    group.clearLayers();
    points = [];
    if (!reading) return;
    const found = [...(reading.places ?? [])].sort((a, b) => (b.mentions ?? 0) - (a.mentions ?? 0));
    note.hidden = found.length > 0;
    note.textContent = words.noPlaces;
    for (const place of found) points.push(point(place, leaflet, group, renderer, state));
    const kinds = new Set(found.map(({ kind }) => (TERRITORY.has(kind) ? 'territory' : 'place')));
    tell([['place', words.settlements], ['territory', words.territories]].filter(([sign]) => kinds.has(sign)).map(([sign, label]) => ({ sign, label })));
    const bounds = focus(discussed(reading, found));
    if (bounds) fly(leaflet, bounds, 8);
    label();
    light();
  };
  const label = () => placeLabels(leaflet, points);
  const light = () => {
    const { place, hoverPlace } = state.get();
    for (const { id, node, tag } of points) {
      for (const each of [node, tag]) {
        each?.classList.toggle('in-hand', id === place);
        each?.classList.toggle('lit', id === hoverPlace);
      }
    }
  };
  state.on(['reading'], draw);
  state.on(['place', 'hoverPlace'], light);
  state.on(['place'], () => {
    const chosen = points.find(({ id }) => id === state.get().place);
    if (chosen && !chosen.territory) leaflet.setView(chosen.at, Math.max(leaflet.getZoom(), 7), { animate: !reducedMotion() });
  });
  leaflet.on('moveend zoomend resize', label);
}

/** Capitals that only speak do not decide where the map opens. */
function discussed(reading, places) {
  const named = new Set((reading.mentions ?? []).filter(({ role }) => role === 'place').map(({ place }) => place));
  const under = places.filter(({ id }) => named.has(id));
  return under.length ? under : places;
}

function point(place, leaflet, group, renderer, state) {
  const { id, name, kind, lat, lon, mentions = 1 } = place;
  const territory = TERRITORY.has(kind);
  const radius = Math.min(13, 2.5 + 2 * Math.sqrt(mentions));
  const at = L.latLng(lat, lon);
  const tip = el('span', {}, el('b', {}, name), ` ${words.placeTip(words.placeKinds[kind] ?? kind, mentions)}`);
  const layer = (territory ? lozenge(at, radius, renderer) : L.circleMarker(at, { pane: 'dots', renderer, radius, className: 'dot' }))
    .bindTooltip(tip, { direction: 'top', offset: [0, -radius], className: 'tip' }).addTo(group);
  const node = layer.getElement();
  node.setAttribute('tabindex', '0');
  node.setAttribute('role', 'button');
  node.setAttribute('aria-label', `${name}: ${words.placeTip(words.placeKinds[kind] ?? kind, mentions)}`);
  node.dataset.place = id;
  pressable(node, (event) => {
    event.stopPropagation();
    state.set({ place: id, claim: null });
  });
  for (const [event, value] of [['mouseenter', id], ['focus', id], ['mouseleave', null], ['blur', null]]) {
    node.addEventListener(event, () => {
      state.set({ hoverPlace: value });
      if (event === 'focus') layer.openTooltip();
      if (event === 'blur') layer.closeTooltip();
    });
  }
  const tag = el('span', { class: territory ? 'label territory' : 'label' }, territory && kind === 'country' ? name.toUpperCase() : name);
  const marker = L.marker(at, { pane: 'labels', interactive: false, keyboard: false, icon: L.divIcon({ className: 'label-anchor', iconSize: [0, 0], html: tag }) }).addTo(group);
  return { id, at, radius, territory, node, tag, marker, name };
}

/** A circle marker drawn as a lozenge: a territory has no one point. */
function lozenge(at, radius, renderer) {
  const Lozenge = L.CircleMarker.extend({
    _updatePath() {
      const { x, y } = this._point;
      const r = this._radius * 1.15;
      this._renderer._setPath(this, this._empty() ? 'M0 0' : `M${x} ${y - r}l${r} ${r} ${-r} ${r} ${-r} ${-r}z`);
    },
  });
  return new Lozenge(at, { pane: 'dots', renderer, radius, className: 'ring' });
}

const ruler = document.createElement('canvas').getContext('2d');

function placeLabels(leaflet, points) {
  const size = leaflet.getSize();
  ruler.font = LABEL_FONT;
  const frame = { width: size.x, height: size.y };
  const seen = points.map((each) => {
    const { x, y } = leaflet.latLngToContainerPoint(each.at);
    return { id: each.id, x, y, r: each.radius, w: ruler.measureText(each.tag.textContent).width * (each.territory ? 1.14 : 1) + 4, h: 16 };
  }).filter(({ x, y }) => x > -20 && y > -20 && x < size.x + 20 && y < size.y + 20);
  const placed = declutter(seen, frame);
  for (const { id, tag, radius } of points) {
    const found = placed.get(id);
    tag.className = tag.className.replace(/ ?(right|left|top|bottom|hidden)\b/g, '');
    tag.classList.add(found ? found.side : 'hidden');
    tag.style.setProperty('--r', `${radius}px`);
  }
}
