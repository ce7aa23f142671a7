// Where the map looks.

import { reducedMotion } from '../dom.js';

export function fly(leaflet, bounds, maxZoom, animate = !reducedMotion()) {
  const small = leaflet.getSize().x < 560;
  const beside = !small && !document.getElementById('panel').hidden ? 410 : 40;
  leaflet.fitBounds(bounds, {
    paddingTopLeft: small ? [16, 56] : [beside, 72], paddingBottomRight: small ? [16, 24] : [40, 48], maxZoom, animate,
  });
}

