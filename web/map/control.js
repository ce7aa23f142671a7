// Whose land is what, by the point of view and the date.

/* global L */
import * as api from '../api.js';
import { capital, day, party, quantity, range } from '../format.js';
import { words } from '../words.js';
import { STILL } from './ground.js';

/** Land held, or claimed; tells the legend its signs with their sizes, and the point of view. */
export function control(leaflet, state, tell, fail) {
  const group = L.layerGroup().addTo(leaflet);
  const renderer = L.svg({ pane: 'control', padding: 0.4 });
  let asked = null;
  let drawn = null;
  // The legend names what is in sight, not what is drawn on the other side of the world.
  const inSight = ({ bounds }) => !bounds || (bounds.isValid() && leaflet.getBounds().intersects(bounds));
  const legend = () => {
    if (!drawn) return tell([], null);
    return inSight(drawn) ? tell(drawn.signs, drawn.view) : tell([{ sign: 'none', label: words.elsewhere }], null);
  };
  leaflet.on('moveend', legend);
  const draw = async () => {
    const { view, reading, date } = state.get();
    if (!reading) return;
    const on = date ?? reading.article?.date?.slice(0, 10) ?? null;
    const key = `${view} ${on}`;
    if (key === asked) return;
    asked = key;
    try {
      const [collection, views] = await Promise.all([api.control(on, view), api.views(on)]);
      if (key !== asked) return;
      group.clearLayers();
      const pov = collection.pov;
      const layer = L.geoJSON(collection, {
        ...STILL, pane: 'control', renderer, style: ({ properties }) => held(properties, pov),
      }).addTo(group);
      const holders = views.find((each) => each.pov === pov)?.holders ?? [];
      drawn = { bounds: layer.getBounds(), signs: signs(collection, pov, holders), view: named(pov, collection.asOf, collection.sources) };
      state.set({ covers: collection.covers ?? null });
    } catch (error) {
      if (key !== asked) return;
      group.clearLayers();
      // No facts for this day is no fault: the legend says so.
      const known = error.status === 400;
      drawn = known ? { signs: [{ sign: 'none', label: words.noControl(day(on)) }], view: named(view, on) } : null;
      if (known) limits(on, state, fail);
      else {
        asked = null;
        fail(error, draw);
      }
    }
    legend();
  };
  state.on(['view', 'reading', 'date'], draw);
}

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

function named(view, date, sources = []) {
  const name = words.views[view] ?? words.claimed(party(claimant(view)));
  const sentence = words.sentences[view] ?? words.sentences.claimed(party(claimant(view)));
  const line = sources.map((source) => capital(source.replace(/^control: /, ''))).join('; ');
  return { name: words.viewed(name, day(date ?? '')), sentence, source: view === 'defacto' ? line : '' };
}

function hatch({ holder, contested }, view) {
  if (contested) return 'contested';
  if (holder === claimant(view)) return 'claimed';
  return holder === 'UA' || holder === 'RU' ? holder : 'other';
}

function held(properties, view) {
  const sign = hatch(properties, view);
  return { className: `held held-${sign}`, fillColor: `url(#hatch-${sign})`, fillOpacity: 1, weight: 1 };
}

/** What is drawn, each with its size by the same point of view. */
function signs({ features }, view, parts) {
  const found = new Map();
  for (const { properties } of features) {
    const sign = hatch(properties, view);
    if (found.has(sign)) continue;
    const size = sign === 'contested' ? null : parts.find((part) => part.party === properties.holder);
    found.set(sign, { sign, label: label(sign, properties.holder, view), size: size && measure(size) });
  }
  return [...found.values()].sort((a, b) => (a.sign === 'contested') - (b.sign === 'contested'));
}

function label(sign, holder, view) {
  if (sign === 'contested') return words.contested;
  if (sign === 'claimed') return words.claimed(party(holder));
  return (view === 'defacto' ? words.holds : view === 'dejure' ? words.owns : words.unclaimed)(party(holder));
}

function measure({ km2, low, high }) {
  const band = low === high ? '' : range(low, high, 'km2', words).replace(/ km²$/, '');
  return quantity(km2, 'km2') + (band ? ` (${band})` : '');
}
