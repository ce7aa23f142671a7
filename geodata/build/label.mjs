import polylabel from 'polylabel';
import { planar, polygons, round } from './lib.mjs';

/** Where a label stands: the pole of inaccessibility of the biggest part, on a plane stretched by latitude. */
export function labelPoint(geometry) {
  const biggest = polygons(geometry).reduce((a, b) => (Math.abs(planar(b[0])) > Math.abs(planar(a[0])) ? b : a));
  const k = Math.cos((biggest[0][0][1] * Math.PI) / 180) || 1;
  const [x, y] = polylabel(biggest.map((r) => r.map(([lon, lat]) => [lon * k, lat])), 0.005);
  return [round(x / k, 3), round(y, 3)];
}
