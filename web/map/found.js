// The place that was looked up: one mark, named.

/* global L */
import { el, reducedMotion } from '../dom.js';

const CLOSE_BY = 9;

export function found(leaflet, state) {
  const group = L.layerGroup().addTo(leaflet);
  const draw = () => {
    group.clearLayers();
    const place = state.get().found;
    if (!place) return;
    const at = [place.lat, place.lon];
    L.circleMarker(at, { pane: 'dots', radius: 7, className: 'found-mark', interactive: false })
      .bindTooltip(el('span', {}, place.name), { permanent: true, direction: 'top', className: 'tip', offset: [0, -6] })
      .addTo(group);
    leaflet.setView(at, Math.max(leaflet.getZoom(), CLOSE_BY), { animate: !reducedMotion() });
  };
  state.on(['found'], draw);
  draw();
}
