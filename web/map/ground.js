// The basemap: land, water, borders, and the names of towns and seas where there is room.

/* global L */
import * as api from '../api.js';
import { el } from '../dom.js';
import { declutter, overlap, widthOf } from '../labels.js';
import { language } from '../words.js';
import { outside } from '../lines.js';
import { beyond, closeUp, town } from './levels.js';

/** [west, south, east, north] of the detailed basemap. */
export const THEATRE = [19, 43, 44, 55];
export const STILL = { interactive: false, bubblingMouseEvents: false, smoothFactor: 0.8 };

export async function ground(leaflet, state, fail) {
  const lines = new Set(['river', 'country-border', 'region-border']);
  const drawer = (basePane, linesPane, cut) => {
    const renderers = { [basePane]: L.svg({ pane: basePane, padding: 0.4 }), [linesPane]: L.svg({ pane: linesPane, padding: 0.4 }) };
    return (collection) => {
      const drawn = L.layerGroup();
      const parts = { [basePane]: [], [linesPane]: [] };
      for (const feature of collection.features) {
        const { geometry, properties } = feature;
        if (geometry.type === 'Point') continue;
        if (!lines.has(properties.layer)) parts[basePane].push(feature);
        else parts[linesPane].push(cut ? { ...feature, geometry: outside(geometry, cut) } : feature);
      }
      for (const [pane, features] of Object.entries(parts)) {
        L.geoJSON({ type: 'FeatureCollection', features }, {
          ...STILL, pane, renderer: renderers[pane],
          style: ({ properties }) => ({ className: `base ${properties.layer} rank-${properties.rank ?? 1}` }),
        }).addTo(drawn);
      }
      return drawn.addTo(leaflet);
    };
  };
  try {
    // What the names of the basemap are in the reader's language, by id.
    const own = language === 'en' ? {} : await api.basemap(`names-${language}`);
    const theatre = await api.basemap('theatre');
    const box = theatre.bbox ?? THEATRE;
    const draw = drawer('base', 'lines');
    const far = draw(theatre);
    const more = names(leaflet, state, theatre.features, own);
    // The world lies under the theatre, in panes of its own, and its lines stop at the theatre's edge.
    whenFirst(leaflet, () => beyond(shown(leaflet), box), async () => {
      const world = await api.basemap('world');
      drawer('world', 'world-lines', box)(world);
      more(world.features, false);
    }, fail);
    swap(leaflet, far, box, async () => {
      const near = await api.basemap('closeup');
      more(near.features, true);
      return draw(near);
    }, fail);
  } catch (error) {
    fail(error, () => ground(leaflet, state, fail));
  }
}

/** [west, south, east, north] of what the map shows. */
function shown(leaflet) {
  const view = leaflet.getBounds();
  return [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
}

/** Loads once, when the view first needs it; what failed can be tried again. */
function whenFirst(leaflet, needed, load, fail) {
  let asked = false;
  const look = async () => {
    if (asked || !needed()) return;
    asked = true;
    try {
      await load();
    } catch (error) {
      fail(error, () => { asked = false; look(); });
    }
  };
  leaflet.on('moveend', look);
  look();
}

/** Shows the close-up in the theatre's place while the map is near. */
function swap(leaflet, far, box, load, fail) {
  let near = null;
  const close = () => closeUp(leaflet.getZoom(), shown(leaflet), box);
  const show = () => {
    if (!near) return;
    (close() ? near : far).addTo(leaflet);
    (close() ? far : near).remove();
  };
  whenFirst(leaflet, close, async () => {
    near = await load();
    show();
  }, fail);
  leaflet.on('moveend', show);
}

const MOST_NAMES = 34;
const TOWN_FONT = '11px "Helvetica Neue", Roboto, "Liberation Sans", Arial, sans-serif';
/** Kept free on each side of what is drawn already. */
const ACROSS = 6;
const ALONG = 2;

/** Towns and seas the article does not name: small, grey, and only where the article's own labels leave room. */
function names(leaflet, state, features, own) {
  const group = L.layerGroup().addTo(leaflet);
  const known = new Map();
  let sorted = [];
  const add = (more, nearOnly) => {
    for (const feature of more) {
      const found = town(feature, nearOnly);
      if (found && !known.has(found.id)) known.set(found.id, { ...found, name: own[found.id.split('/')[0]] ?? found.name, at: L.latLng(found.lat, found.lon) });
    }
    sorted = [...known.values()].sort((a, b) => a.rank - b.rank);
  };
  add(features, false);
  const draw = () => {
    group.clearLayers();
    const zoom = leaflet.getZoom();
    const named = new Set((state.get().reading?.places ?? []).flatMap(({ id, name }) => [id, name]));
    const highest = zoom < 4 ? 1 : zoom < 6 ? 2 : zoom < 7.5 ? 3 : zoom < 8.5 ? 4 : 9;
    const view = leaflet.getBounds();
    const { x: width, y: height } = leaflet.getSize();
    const seen = sorted
      .filter(({ id, name, rank, at }) => rank <= highest && !named.has(id) && !named.has(name) && view.contains(at))
      .map((town) => ({ ...town, ...pixel(leaflet, town) }));
    const taken = occupied(leaflet);
    // A dot under another's name would be read with it.
    const open = seen.filter(({ x, y, sea }) => sea || !taken.some((box) => overlap([x - 2, y - 2, 4, 4], box)));
    const free = declutter(open, { width, height }, taken);
    for (const town of open.filter(({ id }) => free.has(id)).slice(0, MOST_NAMES)) {
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
  return (more, nearOnly) => {
    add(more, nearOnly);
    later();
  };
}

function pixel(leaflet, { at, name, sea }) {
  const { x, y } = leaflet.latLngToContainerPoint(at);
  return { x, y, r: 2, centred: sea, w: (sea ? name.length * 9 : widthOf(name, TOWN_FONT)) + 6, h: 16 };
}

function occupied(leaflet) {
  const frame = leaflet.getContainer().getBoundingClientRect();
  return [...leaflet.getContainer().parentNode.querySelectorAll('.label:not(.hidden), .dot, .ring, #legend, #in-hand, #map-tools, #panel, .leaflet-control')]
    .map((node) => node.getBoundingClientRect())
    .map((box) => [box.left - frame.left - ACROSS, box.top - frame.top - ALONG, box.width + 2 * ACROSS, box.height + 2 * ALONG]);
}
