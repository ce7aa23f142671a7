// The map: this module and those under map/ alone know Leaflet. Each layer draws from one part of the state.

import { base } from './map/base.js';
import { stayAt } from './map/camera.js';
import { control } from './map/control.js';
import { ground } from './map/ground.js';
import { points } from './map/points.js';
import { region } from './map/region.js';

export function map(node, state, { inHand, note, fail }) {
  const leaflet = base(node);
  // What each layer has just drawn: the legend and the table beside it say this, and nothing else.
  const rows = { control: [], moves: [], region: [], places: [] };
  const tell = (part, drawn, more = {}) => {
    const grown = drawn.length !== rows[part].length;
    rows[part] = drawn;
    state.set({ drawn: { ...state.get().drawn, ...more, rows: [...rows.control, ...rows.moves, ...rows.region, ...rows.places] } });
    // The labels keep clear of the legend, whose room goes by its rows: playing the days leaves them where they are.
    if (grown) leaflet.fire('covered');
  };
  ground(leaflet, state, fail);
  control(leaflet, state, (drawn, more) => tell('control', drawn, more), fail);
  const first = state.on(['proposal'], async () => {
    first();
    const { proposal } = await import('./map/proposal.js');
    proposal(leaflet, state, (drawn) => tell('moves', drawn), { inHand, fail });
  });
  region(leaflet, state, (drawn) => tell('region', drawn), { inHand });
  // What the measuring panel draws, fetched when it is first opened.
  const opened = state.on(['panel'], async () => {
    opened();
    const [{ draw }, { found }] = await Promise.all([import('./map/draw.js'), import('./map/found.js')]);
    draw(leaflet, state);
    found(leaflet, state);
  });
  points(leaflet, state, (drawn) => tell('places', drawn), { note, fail });
  leaflet.on('moveend', () => {
    const sight = leaflet.getBounds();
    const { lat, lng } = leaflet.getCenter();
    state.set({ sight: { lat, lon: lng, zoom: leaflet.getZoom() }, frame: { west: sight.getWest(), south: sight.getSouth(), east: sight.getEast(), north: sight.getNorth() } });
  });
  if (state.get().sight) stayAt(leaflet, state.get().sight);
}
