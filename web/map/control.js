// Who holds, or claims, what.

/* global L */
import * as api from '../api.js';
import { day, party } from '../format.js';
import { words } from '../words.js';
import { STILL } from './ground.js';

/** Land held, or claimed, by the point of view and the date. */
export function control(leaflet, state, tell, fail) {
  const group = L.layerGroup().addTo(leaflet);
  const renderer = L.svg({ pane: 'control', padding: 0.4 });
  let asked = null;
  let drawn = null;
  // The legend names what is in sight, not what is drawn on the other side of the world.
  const inSight = ({ bounds }) => !bounds || (bounds.isValid() && leaflet.getBounds().intersects(bounds));
  const legend = () => tell(drawn && inSight(drawn) ? drawn.signs : []);
  leaflet.on('moveend', legend);
  const draw = async () => {
    const { view, reading, date } = state.get();
    if (!reading) return;
    const on = date ?? reading.article?.date?.slice(0, 10) ?? null;
    const key = `${view} ${on}`;
    if (key === asked) return;
    asked = key;
    try {
      const collection = await shapes(view, on);
      if (key !== asked) return;
      group.clearLayers();
      const layer = L.geoJSON(collection, {
        ...STILL, pane: 'control', renderer, style: ({ properties }) => held(properties, view),
      }).addTo(group);
      drawn = { bounds: layer.getBounds(), signs: held.signs(collection, view, on) };
      legend();
    } catch (error) {
      if (key !== asked) return;
      group.clearLayers();
      // No facts for this day is no fault: the legend says so.
      const known = error.status === 400;
      drawn = known ? { signs: [{ sign: 'none', label: words.noControl(day(on)) }] } : null;
      legend();
      if (known) return;
      asked = null;
      fail(error, draw);
    }
  };
  state.on(['view', 'reading', 'date'], draw);
}

const EMPTY = { type: 'FeatureCollection', features: [] };

function shapes(view, date) {
  if (view === 'dejure') return Promise.resolve(EMPTY);
  if (view === 'defacto') return api.control(date);
  return api.area(`claimed(${view.slice(-2)})`, date);
}

function hatch({ holder, contested }, view) {
  if (view !== 'defacto') return 'claimed';
  if (contested) return 'contested';
  return holder === 'UA' || holder === 'RU' ? holder : 'other';
}

function held(properties, view) {
  const sign = hatch(properties, view);
  return { className: `held held-${sign}`, fillColor: `url(#hatch-${sign})`, fillOpacity: 1, weight: 1 };
}

held.signs = (collection, view, date) => {
  const found = new Map();
  for (const { properties } of collection.features) {
    const sign = hatch(properties, view);
    const label = {
      contested: () => words.contested,
      claimed: () => words.claimed(party(view.slice(-2))),
    }[sign] ?? (() => words.holds(party(properties.holder), day(collection.asOf ?? date ?? '')));
    if (!found.has(sign)) found.set(sign, { sign, label: label() });
  }
  return [...found.values()].sort((a, b) => (a.sign === 'contested') - (b.sign === 'contested'));
};

