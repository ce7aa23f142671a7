// The places of the article on the map.

/* global L */
import { el, pressable, reducedMotion } from '../dom.js';
import { declutter, focus, widthOf } from '../labels.js';
import { words } from '../words.js';
import { fly } from './camera.js';
import { isNameOnly, nameOnly } from './names.js';

const TERRITORY = new Set(['country', 'region', 'area', 'disputed', 'peninsula', 'island']);
const MOST_DRAWN = 300;
const LABEL_FONT = '600 12px "Helvetica Neue", Roboto, "Liberation Sans", Arial, sans-serif';

/** Circles for settlements, lozenges for territories, both sized by mentions; labels that keep apart. */
export function points(leaflet, state, tell, { note, fail }) {
  const group = L.layerGroup().addTo(leaflet);
  const renderer = L.svg({ pane: 'dots', padding: 0.4 });
  let drawn = [];
  let seen = null;
  let gone = null;
  let said = '';
  let all = 0;
  const say = () => {
    const rows = signs(drawn, leaflet.getBounds(), all);
    const key = rows.map(({ label }) => label).join();
    if (key === said) return;
    said = key;
    tell(rows);
  };
  const draw = () => {
    const { reading } = state.get();
    group.clearLayers();
    drawn = [];
    all = 0;
    if (!reading) return say();
    const found = [...(reading.places ?? [])].sort((a, b) => (b.mentions ?? 0) - (a.mentions ?? 0));
    note.hidden = found.length > 0;
    note.textContent = words.noPlaces;
    const shown = found.slice(0, MOST_DRAWN);
    all = found.length;
    const redrawn = () => {
      label();
      light();
    };
    for (const place of shown) {
      drawn.push(isNameOnly(place) ? nameOnly(place, leaflet, group, state, { redrawn, fail }) : point(place, leaflet, group, renderer, state));
    }
    // The same text read anew, as of another day or corrected, leaves the map where the reader put it.
    const bounds = state.get().text === seen ? null : focus(found, cited(reading));
    if (bounds) fly(leaflet, L.latLngBounds(bounds).pad(0.1), 7.5, false);
    seen = state.get().text;
    const { place } = state.get();
    if (place && place !== gone) goTo(place);
    label();
    light();
  };
  const label = () => {
    placeLabels(leaflet, drawn);
    say();
    leaflet.fire('labelled');
  };
  const light = () => {
    const { place, hoverPlace } = state.get();
    for (const { id, node, tag, line } of drawn) {
      for (const each of [node, tag, line?.()]) {
        each?.classList.toggle('in-hand', id === place);
        each?.classList.toggle('lit', id === hoverPlace);
      }
    }
  };
  state.on(['reading'], draw);
  state.on(['place', 'hoverPlace'], light);
  // A place that a correction has just brought in is not drawn yet when it is taken in hand.
  const goTo = (place) => {
    const chosen = drawn.find(({ id }) => id === place);
    gone = chosen ? place : null;
    if (chosen?.bounds?.()) fly(leaflet, chosen.bounds(), 7.5);
    else if (chosen?.node === null) leaflet.panTo(chosen.at, { animate: !reducedMotion() });
    else if (chosen && !chosen.territory) leaflet.setView(chosen.at, Math.max(leaflet.getZoom(), 7), { animate: !reducedMotion() });
  };
  state.on(['place'], () => goTo(state.get().place));
  // The panel grows by what is found and measured, and no label stays half under it.
  const panel = document.getElementById('panel');
  if (panel) new ResizeObserver(label).observe(panel);
  leaflet.on('moveend zoomend resize covered', label);
}

/** Of what is in sight. A name alone needs no sign; a river has one where its line is drawn. */
function signs(drawn, sight, all) {
  const kinds = new Set(drawn.filter(({ at, node }) => node && sight.contains(at)).map(({ territory }) => (territory ? 'territory' : 'place')));
  if (drawn.some(({ line, inSight }) => line && inSight?.(sight))) kinds.add('river');
  const rows = [['place', words.settlements], ['territory', words.territories], ['river', words.rivers]]
    .filter(([kind]) => kinds.has(kind)).map(([kind, label]) => ({ sign: kind, label }));
  return drawn.length < all ? [...rows, { label: words.mostNamed(drawn.length, all) }] : rows;
}

/** The land that claims and statements are about; what it is compared with is not. */
function cited({ claims = [], statements = [] }) {
  const expressions = [...claims.map(({ region }) => region?.expression), ...statements.map(({ expression }) => expression)];
  return new Set(expressions.filter(Boolean).flatMap((expression) => expression.match(/[A-Za-z][\w:-]*/g)));
}

function point(place, leaflet, group, renderer, state) {
  const { id, name, kind, lat, lon, mentions = 1 } = place;
  const territory = TERRITORY.has(kind);
  const radius = Math.min(territory ? 8 : 11, 2.5 + 2 * Math.sqrt(mentions));
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
      if (event === 'focus') seek(leaflet, at, layer);
      if (event === 'blur') layer.closeTooltip();
    });
  }
  const tag = el('span', { class: territory ? 'label territory' : 'label' }, name);
  const marker = L.marker(at, { pane: 'labels', interactive: false, keyboard: false, icon: L.divIcon({ className: 'label-anchor', iconSize: [0, 0], html: tag }) }).addTo(group);
  return { id, at, radius: territory ? radius * 1.15 : radius, territory, node, tag, marker, name };
}

/** What the tab key comes to is seen: the map goes where it is. */
function seek(leaflet, at, layer) {
  if (!leaflet.getBounds().contains(at)) leaflet.panTo(at, { animate: false });
  layer.openTooltip();
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

/** What lies over the map: no label goes under it. */
function covered(container) {
  const { left, top } = container.getBoundingClientRect();
  return [...container.parentNode.querySelectorAll('#legend, #in-hand, #map-tools, #panel, .leaflet-control')]
    .map((node) => node.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map((box) => [box.left - left, box.top - top, box.width, box.height]);
}

function placeLabels(leaflet, points) {
  const size = leaflet.getSize();
  const frame = { width: size.x, height: size.y };
  const seen = points.map((each) => {
    each.settle?.();
    const { x, y } = leaflet.latLngToContainerPoint(each.at);
    return { id: each.id, x, y, r: each.radius, centred: each.node === null, w: widthOf(each.tag.textContent, LABEL_FONT) * (each.territory ? 1.14 : 1) + 4, h: 16 };
  }).filter(({ x, y }) => x > -20 && y > -20 && x < size.x + 20 && y < size.y + 20);
  const placed = declutter(seen, frame, covered(leaflet.getContainer()));
  for (const { id, tag, radius } of points) {
    const found = placed.get(id);
    tag.className = tag.className.replace(/ ?(right|left|top|bottom|centre|hidden)\b/g, '');
    tag.classList.add(found ? found.side : 'hidden');
    tag.style.setProperty('--r', `${radius}px`);
  }
}
