// Places labels round their points so that none lies on another; what finds no room is left out.

const SIDES = [
  ['right', (p, gap) => [p.x + p.r + gap, p.y - p.h / 2]],
  ['left', (p, gap) => [p.x - p.r - gap - p.w, p.y - p.h / 2]],
  ['top', (p, gap) => [p.x - p.w / 2, p.y - p.r - gap - p.h]],
  ['bottom', (p, gap) => [p.x - p.w / 2, p.y + p.r + gap]],
];

const CENTRE = [['centre', (p) => [p.x - p.w / 2, p.y - p.h / 2]]];

/**
 * @param points [{id, x, y, r, w, h, centred?}] most important first; pixels
 * @param frame {width, height} of the map
 * @param kept boxes [x, y, w, h] that must stay free
 * @returns Map from id to {side, x, y} (the label's left top corner)
 */
export function declutter(points, frame, kept = [], gap = 3) {
  const circles = points.map((p) => [p.x - p.r, p.y - p.r, 2 * p.r, 2 * p.r]);
  const taken = [...kept];
  const placed = new Map();
  points.forEach((point, index) => {
    for (const [side, corner] of point.centred ? CENTRE : SIDES) {
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

const ruler = globalThis.document?.createElement('canvas').getContext('2d');

/** How wide a text is in a font, in pixels. */
export function widthOf(text, font) {
  ruler.font = font;
  return ruler.measureText(text).width;
}

export function overlap([ax, ay, aw, ah], [bx, by, bw, bh]) {
  return ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah;
}

/**
 * The rectangle to open on: what the text names in the country it speaks of most, the far ends left
 * out, so that a distant capital or a hall where talks were held does not pull the map away.
 * @param cited ids of the land that claims and statements are about
 * @returns [[south, west], [north, east]] or null
 */
export function focus(places, cited = new Set(), share = 0.8) {
  const weight = ({ id, mentions, roles }) => Math.min(20, (roles ? roles.place : mentions) ?? 0) + (cited.has(id) ? 3 : 0);
  const named = places.filter((place) => weight(place) > 0);
  const spoken = named.length ? named : places;
  const most = mostOf(spoken, weight);
  const inside = spoken.filter(({ country }) => country === most);
  const land = inside.filter(({ kind }) => !['country', 'continent', 'sea', 'river'].includes(kind));
  const pool = land.length ? land : inside;
  if (!pool.length) return null;
  return atLeast(land.length ? 2 : 6, extent(nearest(pool, weight, share)));
}

/** Those round the weighted middle that carry the given share of the weight. */
function nearest(pool, weight, share) {
  const [lat, lon] = ['lat', 'lon'].map((name) => middle(pool, name, weight));
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const far = (place) => Math.hypot(place.lat - lat, (place.lon - lon) * squeeze);
  const total = pool.reduce((sum, place) => sum + weight(place), 0);
  let kept = 0;
  return [...pool].sort((a, b) => far(a) - far(b)).filter((place) => {
    const wanted = kept <= total * share;
    kept += weight(place);
    return wanted && far(place) < 12;
  });
}

function extent(places) {
  const [lats, lons] = ['lat', 'lon'].map((name) => places.map((place) => place[name]));
  return [[Math.min(...lats), Math.min(...lons)], [Math.max(...lats), Math.max(...lons)]];
}

/** A single place still shows the land round it: so many degrees to the north and south. */
function atLeast(half, [[south, west], [north, east]]) {
  const [lat, lon] = [(south + north) / 2, (west + east) / 2];
  return [[Math.min(south, lat - half), Math.min(west, lon - half * 1.5)], [Math.max(north, lat + half), Math.max(east, lon + half * 1.5)]];
}

function mostOf(places, weight) {
  const sums = new Map();
  for (const place of places) sums.set(place.country, (sums.get(place.country) ?? 0) + weight(place));
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function middle(places, name, weight) {
  const sorted = [...places].sort((a, b) => a[name] - b[name]);
  let left = sorted.reduce((sum, place) => sum + weight(place), 0) / 2;
  return (sorted.find((place) => (left -= weight(place)) <= 0) ?? sorted[0])[name];
}
