// A proposal in hand: the land of each of its changes, told apart by what would happen to it.

/* global L */
import * as api from '../api.js';
import { el, replace, worded } from '../dom.js';
import { fate, moves } from '../fate.js';
import { capital, measured, party } from '../format.js';
import { undated } from '../hand.js';
import { latest } from '../pace.js';
import { words } from '../words.js';
import { fly } from './camera.js';
import { STILL } from './ground.js';
import { close } from './region.js';

/** Land that moves is dotted and thickly drawn; land that is only recognised or frozen is outlined. */
export function proposal(leaflet, state, tell, { inHand, fail }) {
  const group = L.layerGroup().addTo(leaflet);
  const renderer = L.svg({ pane: 'moves', padding: 0.6 });
  let shown = null;
  const draw = latest(async () => {
    const { proposal: index, reading } = state.get();
    const wanted = index === null ? null : reading?.proposals?.[index] ?? null;
    if (wanted === shown) return;
    group.clearLayers();
    tell([]);
    shown = wanted;
    if (!wanted) return;
    replace(inHand, el('p', {}, el('b', {}, worded(wanted.label ?? '')), ' ', el('span', {}, words.measuring)), close(state));
    inHand.hidden = false;
    const date = reading.article?.date?.slice(0, 10);
    try {
      const shapes = await Promise.all(wanted.changes.filter(({ unresolved }) => !unresolved)
        .map(async (change) => {
          const { land, date: own, fixed } = undated(change.expression);
          return { change, shape: await api.area(fixed ? change.expression : land, own ?? date) };
        }));
      if (state.get().proposal !== index) return;
      const drawn = L.featureGroup(shapes.map(({ change, shape }) => L.geoJSON(shape, { ...STILL, pane: 'moves', renderer, style: () => style(change) })));
      drawn.addTo(group);
      caption(inHand, wanted, state);
      tell(legend(shapes.map(({ change }) => change)));
      if (drawn.getBounds().isValid()) fly(leaflet, drawn.getBounds(), 9);
    } catch (error) {
      shown = null;
      fail(error, draw);
    }
  });
  state.on(['proposal', 'reading'], draw);
  draw();
}

const signOf = (change) => (moves(change) ? `moves-${['UA', 'RU'].includes(change.to) ? change.to : 'other'}` : `stays-${change.act}`);

function style(change) {
  const sign = signOf(change);
  return { className: `moves ${sign}`, fillColor: moves(change) ? 'url(#hatch-moves)' : 'none', fillOpacity: 1, weight: 2 };
}

/** One row for each fate, with the land of all its changes. */
function legend(changes) {
  const rows = new Map();
  for (const change of changes) {
    const label = words.toHands(words.acts[change.act] ?? change.act, party(change.to));
    const row = rows.get(label) ?? { sign: signOf(change), label, parts: [] };
    row.parts.push(measured(change.km2, change.low, change.high));
    rows.set(label, row);
  }
  return [...rows.values()].map(({ parts, ...row }) => ({ ...row, size: parts.filter(Boolean).join('; ') }));
}

function caption(node, { label, changes }, state) {
  const lines = changes.map((change) => el('span', { class: 'change-line' },
    `${capital(fate(change))}: ${change.unresolved ? '…' : measured(change.km2, change.low, change.high)}`));
  replace(node, el('p', {}, el('b', {}, worded(label ?? '')), lines), close(state));
}
