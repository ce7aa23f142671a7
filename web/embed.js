// The map of a snapshot in a frame on another page. It draws what was kept at minting and nothing else;
// the basemap alone is this server's. Where it cannot be drawn, the picture stands in its place.

/* global L */
import { el } from './dom.js';
import { day, measured } from './format.js';
import { legend } from './legend.js';
import { base } from './map/base.js';
import { ELSEWHERE, inSight, named, shapes as lands, signs } from './map/control.js';
import { ground, STILL } from './map/ground.js';
import { points } from './map/points.js';
import { createState } from './state.js';
import { words } from './words.js';

const stage = document.getElementById('stage');
const key = document.getElementById('legend');
const { shapes, frame, land, label } = stage.dataset;

/** What stands there without a script. */
function picture(error) {
  console.error(error);
  const kept = stage.querySelector('noscript');
  stage.replaceChildren(...new DOMParser().parseFromString(kept.textContent, 'text/html').body.childNodes, kept);
  key.hidden = true;
}

async function start() {
  const answer = await fetch(shapes);
  if (!answer.ok) throw new Error(`got ${answer.status} for ${shapes}, expected the shapes of this snapshot`);
  const kept = await answer.json();
  const of = (layer) => kept.features.filter(({ properties }) => properties.layer === layer);
  const state = createState({ reading: null, text: null, place: null, hoverPlace: null, drawn: { rows: [], view: null } });
  legend(key, state);
  const node = el('div', { id: 'map', tabindex: '-1' });
  const note = el('p', { class: 'map-note', hidden: true });
  stage.append(node, note);
  const leaflet = base(node, { scrollWheelZoom: false });
  // The wheel scrolls the page round the frame until the reader has turned to the map.
  leaflet.on('focus', () => leaflet.scrollWheelZoom.enable());
  leaflet.on('blur', () => leaflet.scrollWheelZoom.disable());
  const [west, south, east, north] = frame.split(' ').map(Number);
  const look = () => leaflet.invalidateSize({ animate: false }).fitBounds([[south, west], [north, east]], { animate: false });
  look();

  const rows = { control: [], region: [], places: [] };
  const view = named(kept.pov, kept.date);
  const tell = (part, drawn) => {
    rows[part] = drawn;
    state.set({ drawn: { view, rows: [...rows.control, ...rows.region, ...rows.places] } });
  };
  control(leaflet, of('control'), kept, (drawn) => tell('control', drawn));
  region(leaflet, of('region').find(({ properties }) => properties.expression === land && properties.label === label), (drawn) => tell('region', drawn));
  points(leaflet, state, (drawn) => tell('places', drawn), { note, fail: picture });
  state.set({ reading: { places: of('place').map(place) } });
  // The legend has taken its room by now.
  look();
  await ground(leaflet, state, picture);
}

/** The legend names what is in sight. */
function control(leaflet, features, { pov, date }, tell) {
  if (!features.length) return tell([{ sign: 'none', label: words.noControl(day(date)) }]);
  const bounds = lands({ type: 'FeatureCollection', features }, pov).addTo(leaflet).getBounds();
  const all = signs({ features }, pov, []);
  const say = () => tell(inSight(leaflet, bounds) ? all : ELSEWHERE);
  leaflet.on('moveend', say);
  say();
}

/** The land of the claim in hand. */
function region(leaflet, feature, tell) {
  if (!feature) return;
  L.geoJSON(feature, { ...STILL, pane: 'region', renderer: L.svg({ pane: 'region', padding: 0.6 }), style: () => ({ className: 'claim-region' }) }).addTo(leaflet);
  const { km2, low, high } = feature.properties;
  tell([{ sign: 'claim', label: words.claimRegion, size: measured(km2, low, high) }]);
}

function place({ properties: { id, name, kind, mentions }, geometry: { coordinates: [lon, lat] } }) {
  return { id, name, kind, mentions, lat, lon };
}

start().catch(picture);
