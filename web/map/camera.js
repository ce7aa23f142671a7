// Where the map looks.

import { reducedMotion } from '../dom.js';

let still = false;

/** What a reload brings back is looked at from where it was; the reader's next touch sets the map free. */
export function stayAt(leaflet, { lat, lon, zoom }) {
  leaflet.setView([lat, lon], zoom, { animate: false });
  still = true;
  const free = () => { still = false; };
  for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, free, { once: true, capture: true });
}

export function fly(leaflet, bounds, maxZoom, animate = !reducedMotion()) {
  if (still) return;
  const small = leaflet.getSize().x < 560;
  const beside = !small && document.getElementById('panel')?.hidden === false ? 410 : 40;
  leaflet.fitBounds(bounds, {
    paddingTopLeft: small ? [16, 56] : [beside, 72], paddingBottomRight: small ? [16, 24] : [40, 48], maxZoom, animate,
  });
}

