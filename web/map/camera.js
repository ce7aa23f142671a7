// Where the map looks.

import { reducedMotion } from '../dom.js';

export function fly(leaflet, bounds, maxZoom, animate = !reducedMotion()) {
  const small = leaflet.getSize().x < 560;
  leaflet.fitBounds(bounds, {
    paddingTopLeft: small ? [16, 56] : [40, 72], paddingBottomRight: small ? [16, 24] : [40, 48], maxZoom, animate,
  });
}

