// The basemap: land, water, borders, and the names of towns and seas where there is room.

/* global L */
import * as api from '../api.js';
import { el } from '../dom.js';
import { declutter } from '../labels.js';
import { outside } from '../lines.js';

/** [west, south, east, north] of the detailed basemap. */
const THEATRE = [19, 43, 44, 55];
export const STILL = { interactive: false, bubblingMouseEvents: false, smoothFactor: 0.8 };

export async function ground(leaflet, state, fail) {
  const renderers = { base: L.svg({ pane: 'base', padding: 0.4 }), lines: L.svg({ pane: 'lines', padding: 0.4 }) };
  const lines = new Set(['river', 'country-border', 'region-border']);
  const draw = (collection, cut) => {
    const parts = { base: [], lines: [] };
    for (const feature of collection.features) {
      const { geometry, properties } = feature;
      if (geometry.type === 'Point') continue;
      if (!lines.has(properties.layer)) parts.base.push(feature);
      else parts.lines.push(cut ? { ...feature, geometry: outside(geometry, cut) } : feature);
    }
    for (const [pane, features] of Object.entries(parts)) {
      L.geoJSON({ type: 'FeatureCollection', features }, {
        ...STILL, pane, renderer: renderers[pane],
        style: ({ properties }) => ({ className: `base ${properties.layer} rank-${properties.rank ?? 1}` }),
      }).addTo(leaflet);
    }
  };
  // In this order: the detail of the theatre lies over the world's, whose lines stop at its edge.
  try {
    const [world, theatre] = await Promise.all([api.basemap('world'), api.basemap('theatre')]);
    draw(world, theatre.bbox ?? THEATRE);
    draw(theatre);
    names(leaflet, state, [...world.features, ...theatre.features]);
  } catch (error) {
    fail(error, () => ground(leaflet, state, fail));
  }
}


const MOST_NAMES = 34;

/** Towns and seas the article does not name: small, grey, and only where the article's own labels leave room. */
function names(leaflet, state, features) {
  const group = L.layerGroup().addTo(leaflet);
  const known = new Map();
  for (const { geometry, properties } of features) {
    const { layer, name, id, rank = 2 } = properties;
    if (geometry.type !== 'Point' || !name) continue;
    const [lon, lat] = geometry.coordinates;
    known.set(id ?? name, { id: id ?? name, name, rank: layer === 'sea' ? 0 : rank, sea: layer === 'sea', at: L.latLng(lat, lon) });
  }
  const sorted = [...known.values()].sort((a, b) => a.rank - b.rank);
  const draw = () => {
    group.clearLayers();
    const zoom = leaflet.getZoom();
    const named = new Set((state.get().reading?.places ?? []).flatMap(({ id, name }) => [id, name]));
    const highest = zoom < 4 ? 1 : zoom < 6 ? 2 : zoom < 7.5 ? 3 : 9;
    const view = leaflet.getBounds();
    const { x: width, y: height } = leaflet.getSize();
    const seen = sorted
      .filter(({ id, name, rank, at }) => rank <= highest && !named.has(id) && !named.has(name) && view.contains(at))
      .map((town) => ({ ...town, ...pixel(leaflet, town) }));
    const free = declutter(seen, { width, height }, occupied(leaflet));
    for (const town of seen.filter(({ id }) => free.has(id)).slice(0, MOST_NAMES)) {
      const tag = el('span', { class: `town ${town.sea ? 'sea-name' : free.get(town.id).side}` }, town.name);
      const icon = L.divIcon({ className: 'label-anchor', iconSize: [0, 0], html: el('span', { class: town.sea ? '' : 'town-dot' }, tag) });
      L.marker(town.at, { pane: 'names', interactive: false, keyboard: false, icon }).addTo(group);
    }
  };
  // After the article's labels have been laid out by their own listener.
  const later = () => requestAnimationFrame(draw);
  leaflet.on('moveend labelled', later);
  state.on(['reading'], later);
  later();
}

function pixel(leaflet, { at, name, sea }) {
  const { x, y } = leaflet.latLngToContainerPoint(at);
  return { x, y, r: 2, centred: sea, w: name.length * (sea ? 9 : 6.4) + 4, h: 14 };
}

function occupied(leaflet) {
  const frame = leaflet.getContainer().getBoundingClientRect();
  return [...leaflet.getContainer().parentNode.querySelectorAll('.label:not(.hidden), .dot, .ring, #legend, #in-hand, .leaflet-control')]
    .map((node) => node.getBoundingClientRect())
    .map((box) => [box.left - frame.left - 2, box.top - frame.top - 2, box.width + 4, box.height + 4]);
}
