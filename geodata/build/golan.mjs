// The Golan is cut out of Natural Earth's Israel along the line of 4 June 1967, digitised for this project (about 1 km true).
import mapshaper from 'mapshaper';

const EAST_OF_1967 = [[35.55, 33.6], [35.63, 33.29], [35.64, 33.245], [35.655, 33.2], [35.63, 33.15], [35.625, 33.06], [35.63, 33.0], [35.635, 32.95], [35.625, 32.89],
  [35.645, 32.86], [35.65, 32.8], [35.638, 32.745], [35.64, 32.7], [35.66, 32.685], [35.75, 32.6], [36.2, 32.6], [36.2, 33.6], [35.55, 33.6]];
const first = (bytes) => {
  const g = JSON.parse(Buffer.from(bytes).toString('utf8'));
  return g.features?.[0].geometry ?? g.geometries?.[0] ?? g;
};

/** Israel's northern district in two: the part west of the line, and the Golan held by Israel. */
export async function splitNorth(geometry) {
  const input = { 'il.json': JSON.stringify({ type: 'Feature', properties: {}, geometry }),
    'line.json': JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [EAST_OF_1967] } }) };
  const cut = async (how) => first((await mapshaper.applyCommands(`-i il.json -${how} line.json -o out.json format=geojson`, { ...input }))['out.json']);
  return { israel: await cut('erase'), golan: await cut('clip') };
}
