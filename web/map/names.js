// What has no point: rivers by their line, seas, lakes, mountains and continents by their name alone.

/* global L */
import * as api from '../api.js';
import { el, pressable } from '../dom.js';
import { words } from '../words.js';
import { THEATRE } from './ground.js';
import { closeUp } from './levels.js';

const NAME_ONLY = new Set(['continent', 'sea', 'lake', 'river', 'mountains']);
const WATER = new Set(['sea', 'lake', 'river']);

export const isNameOnly = ({ kind }) => NAME_ONLY.has(kind);

/** A name that is a button by itself; a river's moves along its line to where the map looks. */
export function nameOnly(place, leaflet, group, state, { redrawn, fail }) {
  const { id, name, kind, lat, lon, mentions = 1 } = place;
  const tag = el('span', {
    class: `label named ${WATER.has(kind) ? 'water' : 'territory'}`, role: 'button', tabindex: '0', 'data-place': id,
    'aria-label': `${name}: ${words.placeTip(words.placeKinds[kind] ?? kind, mentions)}`,
  }, name);
  pressable(tag, (event) => {
    event.stopPropagation();
    state.set({ place: id, claim: null });
  });
  for (const [event, value] of [['mouseenter', id], ['focus', id], ['mouseleave', null], ['blur', null]]) {
    tag.addEventListener(event, () => state.set({ hoverPlace: value }));
  }
  const at = L.latLng(lat, lon);
  const marker = L.marker(at, {
    pane: 'labels', interactive: false, keyboard: false, icon: L.divIcon({ className: 'label-anchor', iconSize: [0, 0], html: tag }),
  }).addTo(group);
  const drawn = { id, at, radius: 0, territory: true, node: null, tag, marker, name };
  if (kind === 'river') follow(drawn, leaflet, group, state, { redrawn, fail });
  return drawn;
}

/** Draws the river's line where the basemap has it, and lets the name follow it. */
async function follow(drawn, leaflet, group, state, { redrawn, fail }) {
  try {
    const theatre = await api.basemap('theatre');
    const river = riverIn(theatre, drawn.id);
    if (!river || !group.hasLayer(drawn.marker)) return;
    const layer = L.geoJSON(river, { pane: 'region', style: { className: 'river named', fill: false }, bubblingMouseEvents: false })
      .on('click', () => state.set({ place: drawn.id, claim: null }))
      .on('mouseover', () => state.set({ hoverPlace: drawn.id }))
      .on('mouseout', () => state.set({ hoverPlace: null }))
      .addTo(group);
    const line = layer.getLayers()[0];
    let vertices = line.getLatLngs().flat();
    whenClose(leaflet, theatre, () => group.hasLayer(layer), async () => {
      const fine = riverIn(await api.basemap('closeup'), drawn.id);
      if (fine) line.setLatLngs(L.GeoJSON.coordsToLatLngs(fine.geometry.coordinates, 1));
      vertices = line.getLatLngs().flat();
    }, fail);
    drawn.line = () => line.getElement();
    drawn.bounds = () => line.getBounds();
    drawn.inSight = (sight) => vertices.some((vertex) => sight.contains(vertex));
    drawn.settle = () => {
      drawn.at = middleInSight(vertices, leaflet.getBounds().pad(-0.08)) ?? drawn.at;
      drawn.marker.setLatLng(drawn.at);
    };
    redrawn();
  } catch (error) {
    fail(error, () => follow(drawn, leaflet, group, state, { redrawn, fail }));
  }
}

const riverIn = ({ features }, wanted) => features.find(({ properties: { layer, id } }) => layer === 'river' && id === wanted);

/** Once, when the map shows the close-up: a coarse river would run beside its detailed bed. */
function whenClose(leaflet, { bbox = THEATRE }, stillWanted, sharpen, fail) {
  const look = async () => {
    const sight = leaflet.getBounds();
    if (!stillWanted()) leaflet.off('moveend', look);
    else if (closeUp(leaflet.getZoom(), [sight.getWest(), sight.getSouth(), sight.getEast(), sight.getNorth()], bbox)) {
      leaflet.off('moveend', look);
      await sharpen().catch((error) => fail(error, look));
    }
  };
  leaflet.on('moveend', look);
  look();
}

/** The vertex nearest to the middle of those in sight; null where none is. */
function middleInSight(vertices, sight) {
  const seen = vertices.filter((vertex) => sight.contains(vertex));
  if (!seen.length) return null;
  const middle = L.latLngBounds(seen).getCenter();
  const far = ({ lat, lng }) => Math.hypot(lat - middle.lat, (lng - middle.lng) * 0.65);
  return seen.reduce((best, vertex) => (far(vertex) < far(best) ? vertex : best));
}
