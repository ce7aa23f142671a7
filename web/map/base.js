// An empty map: its panes in their order, its controls, and how near it is as a class.

/* global L */
import { reducedMotion } from '../dom.js';
import { language, words } from '../words.js';
import { hatching } from './hatching.js';

const PANES = { world: 190, 'world-lines': 195, base: 200, control: 300, lines: 350, moves: 390, region: 400, names: 430, dots: 450, labels: 480 };

/** Leaflet words its scale in English alone; miles are for those who read that. */
function scale() {
  const control = L.control.scale({ position: 'bottomleft', maxWidth: 120, imperial: language === 'en' });
  const update = control._updateScale;
  control._updateScale = function worded(line, text, ratio) {
    update.call(this, line, text.replace(/k?m$/, (unit) => words.scaleUnits[unit]), ratio);
  };
  return control;
}

export function base(node, options = {}) {
  hatching();
  const leaflet = L.map(node, {
    zoomControl: false, attributionControl: false, minZoom: 2, maxZoom: 12, zoomSnap: 0.25, wheelPxPerZoomLevel: 90,
    maxBounds: [[-75, -200], [86, 220]], maxBoundsViscosity: 0.6, center: [48.5, 33], zoom: 6.5,
    zoomAnimation: !reducedMotion(), fadeAnimation: !reducedMotion(), markerZoomAnimation: !reducedMotion(), ...options,
  });
  node.setAttribute('role', 'application');
  node.setAttribute('aria-label', words.map);
  L.control.zoom({ position: 'topright', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(leaflet);
  scale().addTo(leaflet);
  L.control.attribution({ position: 'bottomright', prefix: 'Leaflet' }).addAttribution(words.attribution).addTo(leaflet);
  for (const [name, order] of Object.entries(PANES)) leaflet.createPane(name).style.zIndex = order;
  leaflet.getPane('labels').style.pointerEvents = 'none';
  leaflet.getPane('names').style.pointerEvents = 'none';
  new ResizeObserver(() => leaflet.invalidateSize({ pan: false })).observe(node);
  const far = () => {
    node.classList.toggle('far', leaflet.getZoom() < 4.5);
    node.classList.toggle('near', leaflet.getZoom() >= 7.5);
  };
  leaflet.on('zoomend', far);
  far();
  return leaflet;
}
