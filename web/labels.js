// Places labels round their points so that none lies on another; what finds no room is left out.

const SIDES = [
  ['right', (p, gap) => [p.x + p.r + gap, p.y - p.h / 2]],
  ['left', (p, gap) => [p.x - p.r - gap - p.w, p.y - p.h / 2]],
  ['top', (p, gap) => [p.x - p.w / 2, p.y - p.r - gap - p.h]],
  ['bottom', (p, gap) => [p.x - p.w / 2, p.y + p.r + gap]],
];

/**
 * @param points [{id, x, y, r, w, h}] most important first; pixels
 * @param frame {width, height} of the map
 * @param kept boxes [x, y, w, h] that must stay free
 * @returns Map from id to {side, x, y} (the label's left top corner)
 */
export function declutter(points, frame, kept = [], gap = 3) {
  const circles = points.map((p) => [p.x - p.r, p.y - p.r, 2 * p.r, 2 * p.r]);
  const taken = [...kept];
  const placed = new Map();
  points.forEach((point, index) => {
    for (const [side, corner] of SIDES) {
      const [x, y] = corner(point, gap);
      const box = [x, y, point.w, point.h];
      const free =
        x >= 0 && y >= 0 && x + point.w <= frame.width && y + point.h <= frame.height &&
        !taken.some((other) => overlap(box, other)) &&
        !circles.some((circle, i) => i !== index && overlap(box, circle));
      if (free) {
        taken.push(box);
        placed.set(point.id, { side, x, y });
        return;
      }
    }
  });
  return placed;
}

export function overlap([ax, ay, aw, ah], [bx, by, bw, bh]) {
  return ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah;
}

/**
 * The rectangle to open on: places round the weighted middle of the text, far-off capitals left out.
 * @returns [[south, west], [north, east]] or null
 */
export function focus(places, reach = 9) {
  const land = places.filter((p) => p.kind !== 'country' && p.kind !== 'continent');
  const pool = land.length ? land : places;
  if (!pool.length) return null;
  const middle = (name) => {
    const sorted = pool.flatMap((p) => Array(Math.min(20, p.mentions || 1)).fill(p[name])).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)];
  };
  const [lat, lon] = [middle('lat'), middle('lon')];
  const near = pool.filter((p) => Math.abs(p.lat - lat) < reach && Math.abs(p.lon - lon) < reach * 1.5);
  const lats = near.map((p) => p.lat);
  const lons = near.map((p) => p.lon);
  return [[Math.min(...lats), Math.min(...lons)], [Math.max(...lats), Math.max(...lons)]];
}
