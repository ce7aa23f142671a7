// The map: this module and those under map/ alone know Leaflet. Each layer draws from one part of the state.

/* global L */
import { reducedMotion } from './dom.js';
import { stayAt } from './map/camera.js';
import { control } from './map/control.js';
import { draw } from './map/draw.js';
import { found } from './map/found.js';
import { ground } from './map/ground.js';
import { points } from './map/points.js';
import { region } from './map/region.js';
import { words } from './words.js';

const PANES = { world: 190, 'world-lines': 195, base: 200, control: 300, lines: 350, moves: 390, region: 400, names: 430, dots: 450, labels: 480 };

export function map(node, state, { inHand, note, fail }) {
  const leaflet = L.map(node, {
    zoomControl: false, attributionControl: false, minZoom: 2, maxZoom: 12, zoomSnap: 0.25, wheelPxPerZoomLevel: 90,
    maxBounds: [[-75, -200], [86, 220]], maxBoundsViscosity: 0.6, center: [48.5, 33], zoom: 6.5,
    zoomAnimation: !reducedMotion(), fadeAnimation: !reducedMotion(), markerZoomAnimation: !reducedMotion(),
  });
  node.setAttribute('role', 'application');
  node.setAttribute('aria-label', words.map);
  L.control.zoom({ position: 'topright', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(leaflet);
  L.control.scale({ position: 'bottomleft', maxWidth: 120 }).addTo(leaflet);
  L.control.attribution({ position: 'bottomright', prefix: 'Leaflet' }).addAttribution(words.attribution).addTo(leaflet);
  for (const [name, order] of Object.entries(PANES)) leaflet.createPane(name).style.zIndex = order;
  leaflet.getPane('labels').style.pointerEvents = 'none';
  leaflet.getPane('names').style.pointerEvents = 'none';

  // What each layer has just drawn: the legend and the table beside it say this, and nothing else.
  const rows = { control: [], moves: [], region: [], places: [] };
  const tell = (part, drawn, more = {}) => {
    rows[part] = drawn;
    state.set({ drawn: { ...state.get().drawn, ...more, rows: [...rows.control, ...rows.moves, ...rows.region, ...rows.places] } });
    leaflet.fire('covered');
  };
  ground(leaflet, state, fail);
  control(leaflet, state, (drawn, more) => tell('control', drawn, more), fail);
  const first = state.on(['proposal'], async () => {
    first();
    const { proposal } = await import('./map/proposal.js');
    proposal(leaflet, state, (drawn) => tell('moves', drawn), { inHand, fail });
  });
  region(leaflet, state, (drawn) => tell('region', drawn), { inHand });
  draw(leaflet, state);
  found(leaflet, state);
  points(leaflet, state, (drawn) => tell('places', drawn), { note, fail });
  new ResizeObserver(() => leaflet.invalidateSize({ pan: false })).observe(node);
  const far = () => {
    node.classList.toggle('far', leaflet.getZoom() < 4.5);
    node.classList.toggle('near', leaflet.getZoom() >= 7.5);
  };
  leaflet.on('zoomend', far);
  leaflet.on('moveend', () => {
    const sight = leaflet.getBounds();
    const { lat, lng } = leaflet.getCenter();
    state.set({ sight: { lat, lon: lng, zoom: leaflet.getZoom() }, frame: { west: sight.getWest(), south: sight.getSouth(), east: sight.getEast(), north: sight.getNorth() } });
  });
  far();
  if (state.get().sight) stayAt(leaflet, state.get().sight);
}
