// Polygons that JTS accepts: rounding can make a thin ring touch or cross itself; such a geometry is rebuilt by a union with itself.
import { createRequire } from 'node:module';
import { orient2d } from 'robust-predicates';
import { polygons, multi, planar, contains } from './lib.mjs';

const clipping = createRequire(import.meta.url)('polygon-clipping');

/** True if two edges cross or overlap, a ring comes back to one of its own points, or a hole lies outside. */
export function faulty(geometry) {
  const cells = new Map();
  const edges = [];
  let ringNo = 0;
  let edgeLength = 0;
  for (const rings of polygons(geometry)) for (const [no, ring] of rings.entries()) {
    if (no && !ring.some((p) => contains({ type: 'Polygon', coordinates: [rings[0]] }, p))) return true;
    const seen = new Set();
    for (let i = 1; i < ring.length; i++) {
      const key = String(ring[i]);
      if (seen.has(key)) return true;
      seen.add(key);
      edges.push([ring[i - 1], ring[i], ringNo, i, ring.length]);
      edgeLength += Math.abs(ring[i][0] - ring[i - 1][0]) + Math.abs(ring[i][1] - ring[i - 1][1]);
    }
    ringNo++;
  }
  const size = Math.max((edgeLength / edges.length) * 2, 1e-6);
  for (const e of edges) {
    const [a, b] = e;
    const x0 = Math.floor(Math.min(a[0], b[0]) / size);
    const x1 = Math.floor(Math.max(a[0], b[0]) / size);
    const y0 = Math.floor(Math.min(a[1], b[1]) / size);
    const y1 = Math.floor(Math.max(a[1], b[1]) / size);
    for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) {
      const key = x * 1e7 + y;
      const cell = cells.get(key);
      if (!cell) {
        cells.set(key, [e]);
        continue;
      }
      for (const o of cell) if (clash(e, o)) return true;
      cell.push(e);
    }
  }
  return false;
}
const same = (p, q) => p[0] === q[0] && p[1] === q[1];
function clash([a, b, r1, i1, n1], [c, d, r2, i2]) {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0]) || Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return false;
  const next = r1 === r2 && (Math.abs(i1 - i2) === 1 || Math.abs(i1 - i2) === n1 - 2);
  const o1 = orient2d(...a, ...b, ...c);
  const o2 = orient2d(...a, ...b, ...d);
  const o3 = orient2d(...c, ...d, ...a);
  const o4 = orient2d(...c, ...d, ...b);
  if (o1 === 0 && o2 === 0) { // on one line: a fault if they overlap by more than a point
    const k = Math.abs(a[0] - b[0]) > Math.abs(a[1] - b[1]) ? 0 : 1;
    return Math.min(Math.max(a[k], b[k]), Math.max(c[k], d[k])) > Math.max(Math.min(a[k], b[k]), Math.min(c[k], d[k]));
  }
  if (next) return false;
  if (same(a, c) || same(a, d) || same(b, c) || same(b, d)) return r1 === r2;
  if (o1 * o2 < 0 && o3 * o4 < 0) return true;
  return r1 === r2 && ((o1 === 0) || (o2 === 0) || (o3 === 0) || (o4 === 0)) && o1 * o2 <= 0 && o3 * o4 <= 0;
}

/** The geometry itself, or its union with itself where it was faulty. */
export function valid(geometry) {
  if (!geometry || !faulty(geometry)) return geometry;
  const out = clipping.union(polygons(geometry)).map((rings) => rings
    .map((r) => r.map(([x, y]) => [Math.round(x * 1e8) / 1e8, Math.round(y * 1e8) / 1e8]))
    .filter((r) => r.length >= 4 && Math.abs(planar(r)) > 1e-12)
    .map((r, i) => ((planar(r) > 0) === (i === 0) ? r : [...r].reverse()))).filter((p) => p.length);
  return multi(out);
}
