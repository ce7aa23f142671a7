// Whose land is what, by the point of view and the day shown.

/* global L */
import * as api from '../api.js';
import { capital, day, measured, party } from '../format.js';
import { latest } from '../pace.js';
import { words } from '../words.js';
import { STILL } from './ground.js';

const SHEET = { pane: 'control', padding: 0.4 };

/** Land held, or claimed; tells its signs with their sizes, the point of view, and the day they are of. */
export function control(leaflet, state, tell, fail) {
  const lands = landsOn(leaflet);
  let shown = null;
  let drawn = null;
  const say = () => {
    if (!drawn) return tell([], { view: null, day: null });
    const { signs, view, on } = drawn;
    if (inSight(leaflet, drawn.bounds)) tell(signs, { view, day: on });
    else tell(ELSEWHERE, { view: { ...view, name: null, sentence: null, source: null }, day: on });
  };
  const asked = () => {
    const { view, day: on, reading } = state.get();
    return reading && on ? { view, on, key: `${view} ${on}` } : null;
  };
  const draw = latest(async () => {
    const wanted = asked();
    if (!wanted || wanted.key === shown) return;
    const { view, on, key } = wanted;
    try {
      const [collection, views] = await Promise.all([api.control(on, view), api.views(on)]);
      if (key !== asked()?.key) return;
      const { pov, asOf, sources } = collection;
      lands.replace(collection);
      const holders = views.find((each) => each.pov === pov)?.holders ?? [];
      drawn = { bounds: lands.bounds(), signs: signs(collection, pov, holders), view: named(pov, asOf, sources, holders), on };
      state.set({ covers: collection.covers ?? null });
    } catch (error) {
      if (key !== asked()?.key) return;
      lands.replace({ features: [] });
      // No facts for this day is no fault: the legend says so.
      const known = error.status === 400;
      drawn = known ? { signs: [{ sign: 'none', label: words.noControl(day(on)) }], view: named(view, on), on } : null;
      if (known) await limits(on, state, fail);
      else {
        say();
        return fail(error, draw);
      }
    }
    shown = key;
    say();
  });
  leaflet.on('moveend', () => drawn && say());
  state.on(['view', 'day', 'reading'], draw);
}

/** From one day to the next few lands change: those that stay are not drawn anew. */
function landsOn(leaflet) {
  const group = L.featureGroup().addTo(leaflet);
  const renderer = L.svg(SHEET);
  let shown = new Map();
  const land = (feature, pov) => {
    const layer = shapes(feature, pov, renderer);
    return Object.assign(layer, { contested: feature.properties.contested });
  };
  const replace = ({ features, pov }) => {
    const before = shown;
    shown = new Map(features.map((feature) => {
      const key = pov + JSON.stringify(feature);
      return [key, before.get(key) ?? land(feature, pov)];
    }));
    for (const [key, layer] of before) if (!shown.has(key)) group.removeLayer(layer);
    for (const layer of shown.values()) if (!group.hasLayer(layer)) group.addLayer(layer);
    // Contested land lies on top of what its holder has, whichever came last.
    for (const layer of shown.values()) if (layer.contested) layer.bringToFront();
  };
  return { replace, bounds: () => group.getBounds() };
}

/** Each holder's land, as on the page so in a frame. */
export function shapes(collection, pov, renderer = L.svg(SHEET)) {
  return L.geoJSON(collection, { ...STILL, pane: 'control', renderer, style: ({ properties }) => held(properties, pov) });
}

/** The legend names what is in sight, not what is drawn on the other side of the world. */
export const inSight = (leaflet, bounds) => !bounds || (bounds.isValid() && leaflet.getBounds().intersects(bounds));
export const ELSEWHERE = [{ sign: 'none', label: words.elsewhere }];

/** By right, every day can be drawn, and that answer too says which days there are facts for. */
async function limits(on, state, fail) {
  try {
    const { covers } = await api.control(on, 'dejure');
    state.set({ covers });
  } catch (error) {
    fail(error, () => limits(on, state, fail));
  }
}

const claimant = (view) => /^claimed:(..)$/.exec(view)?.[1];

/** What the legend says of a point of view. */
export function named(view, date, sources = [], holders = []) {
  const name = words.views[view] ?? words.claimed(party(claimant(view)));
  const sentence = words.sentences[view] ?? words.sentences.claimed(party(claimant(view)));
  const source = view === 'defacto' ? sources.map((each) => capital(each.replace(/^(control|контроль): /, ''))).join('; ') : '';
  return { name: words.viewed(name, day(date ?? '')), sentence, source, holders };
}

function hatch({ holder, contested }, view) {
  if (contested) return 'contested';
  if (holder === claimant(view)) return 'claimed';
  return holder === 'UA' || holder === 'RU' ? holder : 'other';
}

/** How land is drawn, by whose it is. */
function held(properties, view) {
  const sign = hatch(properties, view);
  return { className: `held held-${sign}`, fillColor: `url(#hatch-${sign})`, fillOpacity: 1, weight: 1 };
}

/** What is drawn, each with its size by the same point of view. */
export function signs({ features }, view, parts) {
  const found = new Map();
  for (const { properties } of features) {
    const sign = hatch(properties, view);
    if (found.has(sign)) continue;
    const size = sign === 'contested' ? null : parts.find((part) => part.party === properties.holder);
    found.set(sign, { sign, label: label(sign, properties.holder, view), size: size && measured(size.km2, size.low, size.high), land: sign !== 'contested' });
  }
  return [...found.values()].sort((a, b) => (a.sign === 'contested') - (b.sign === 'contested'));
}

function label(sign, holder, view) {
  if (sign === 'contested') return words.contested;
  if (sign === 'claimed') return words.claimed(party(holder));
  return (view === 'defacto' ? words.holds : view === 'dejure' ? words.owns : words.unclaimed)(party(holder));
}
