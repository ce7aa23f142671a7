// The line that is being drawn: a click or Enter adds a corner, a double click ends it, Backspace takes one back.

/* global L */
import { words } from '../words.js';

const MOST_CORNERS = 300;
const STEP = 60;
const STEPS = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };

export function draw(leaflet, state) {
  const node = leaflet.getContainer();
  const group = L.layerGroup().addTo(leaflet);
  const renderer = L.svg({ pane: 'region' });
  const drawing = () => state.get().tool === 'draw';
  const redraw = () => {
    group.clearLayers();
    if (!drawing()) return;
    const corners = (state.get().ring ?? []).map(([lon, lat]) => [lat, lon]);
    L.polygon(corners, { renderer, interactive: false, className: 'drawn-line' }).addTo(group);
    for (const corner of corners) L.circleMarker(corner, { renderer, radius: 4, interactive: false, className: 'drawn-corner' }).addTo(group);
  };
  const add = (at) => {
    const { ring = [] } = state.get();
    const { lat, lng } = at.wrap();
    const [lastLon, lastLat] = ring.at(-1) ?? [];
    if (ring.length < MOST_CORNERS && (lng !== lastLon || lat !== lastLat)) state.set({ ring: [...ring, [lng, Math.max(-90, Math.min(90, lat))]] });
  };
  leaflet.on('click', (event) => drawing() && add(event.latlng));
  leaflet.on('dblclick', () => drawing() && state.set({ tool: null }));
  node.addEventListener('keydown', (event) => {
    if (!drawing() || event.target.closest('button, a')) return;
    if (STEPS[event.key]) leaflet.panBy(STEPS[event.key], { animate: false });
    else if (event.key === '+' || event.key === '-') leaflet.zoomIn(event.key === '+' ? 1 : -1, { animate: false });
    else if (event.key === 'Enter') add(leaflet.getCenter());
    else if (event.key === 'Backspace') state.set({ ring: (state.get().ring ?? []).slice(0, -1) });
    else if (event.key === 'Escape') state.set({ tool: null });
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const turn = () => {
    node.classList.toggle('drawing', drawing());
    // A step is done when its key is, so that the next key finds the map where it looks.
    for (const handler of ['doubleClickZoom', 'keyboard']) leaflet[handler][drawing() ? 'disable' : 'enable']();
    node.setAttribute('aria-label', drawing() ? words.drawHint : words.map);
    redraw();
    if (drawing()) node.focus();
  };
  state.on(['tool'], turn);
  if (drawing()) turn();
  state.on(['ring'], redraw);
}
