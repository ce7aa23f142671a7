// Takes lines out of a box, so that a coarse border does not run beside its own detailed twin.

/**
 * @param geometry GeoJSON LineString or MultiLineString
 * @param box [west, south, east, north]
 * @returns a MultiLineString of the runs that have a vertex outside the box
 */
export function outside(geometry, [west, south, east, north]) {
  const lines = geometry.type === 'MultiLineString' ? geometry.coordinates : [geometry.coordinates];
  const inside = ([x, y]) => x >= west && x <= east && y >= south && y <= north;
  const kept = [];
  for (const line of lines) {
    let run = [];
    for (let i = 0; i < line.length; i++) {
      const edge = inside(line[i]) && (i === 0 || inside(line[i - 1])) && (i + 1 === line.length || inside(line[i + 1]));
      if (!edge) run.push(line[i]);
      if (edge || (run.length > 1 && inside(line[i]))) {
        if (run.length > 1) kept.push(run);
        run = !edge && i + 1 < line.length && !inside(line[i + 1]) ? [line[i]] : [];
      }
    }
    if (run.length > 1) kept.push(run);
  }
  return { type: 'MultiLineString', coordinates: kept };
}
