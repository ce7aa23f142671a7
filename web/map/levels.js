// Which level of the basemap shows, and from when its names do.

/** From here on the close-up takes the theatre's place. */
export const CLOSE = 9;

/**
 * @param view [west, south, east, north] of the map's window
 * @param box the same of the close-up
 */
export const closeUp = (zoom, [west, south, east, north], box) =>
  zoom >= CLOSE && west < box[2] && east > box[0] && south < box[3] && north > box[1];

/** Whether a window reaches out of a box, both [west, south, east, north]. */
export const beyond = (view, box) => view[0] < box[0] || view[1] < box[1] || view[2] > box[2] || view[3] > box[3];

/** A basemap feature as a name on the map, or null; lower ranks come first and show from farther away. */
export function town({ geometry, properties }, nearOnly) {
  const { layer, name, id = name, rank = 2 } = properties;
  if (geometry.type !== 'Point' || !name) return null;
  const [lon, lat] = geometry.coordinates;
  const sea = layer === 'sea' || layer === 'river-name';
  const own = layer === 'sea' ? 0 : layer === 'river-name' ? rank + 3 : rank;
  return { id, name, sea, lat, lon, rank: nearOnly ? Math.max(own, 4) : own };
}
