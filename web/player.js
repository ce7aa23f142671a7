// Plays the days: a step when the last one is drawn, so that a slow line never skips what it shows.
// Fetched when first played.

import { ahead } from './api.js';
import { between, later } from './days.js';
import { reducedMotion } from './dom.js';

const STEPS = 150;
const BEAT = 75;
const LOOK = 8;
const LEAST_REST = 8;
/** Without motion: a month at a time, long enough to be read. */
const CALM = { days: 30, beat: 1600 };
/** Days asked for before they are due: what a slow line needs for a few of them. */
const AHEAD = 8;

/**
 * @param land () -> the expression to ask ahead for, or null
 * @param told (playing) when it starts or stops
 */
export function player(state, land, told) {
  let timer = null;
  const pace = () => {
    const { from, to } = state.get().covers;
    return reducedMotion() ? CALM : { days: Math.max(1, Math.round(between(from, to) / STEPS)), beat: BEAT };
  };
  const stop = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    told(false);
  };
  const step = () => {
    const { covers, view } = state.get();
    const { days, beat } = pace();
    const next = later(state.get().day, days);
    if (next > covers.to) {
      state.set({ day: covers.to });
      return stop();
    }
    const coming = Array.from({ length: AHEAD }, (_, i) => later(next, i * days)).filter((day) => day <= covers.to);
    ahead(coming, view, land());
    state.set({ day: next });
    if (timer === null) return;
    const begun = performance.now();
    // The next day comes when this one is on the map, and not before its beat is over; between two
    // the browser has time to paint and to hear what the reader does.
    const look = () => {
      const { drawn, day: shown, busy } = state.get();
      const done = !busy && drawn.day === shown;
      const rest = reducedMotion() ? beat : Math.max(LEAST_REST, beat - (performance.now() - begun));
      timer = setTimeout(done ? step : look, done ? rest : LOOK);
    };
    timer = setTimeout(look, LOOK);
  };
  return {
    stop,
    playing: () => timer !== null,
    start() {
      if (timer !== null || !state.get().covers) return;
      const { covers, day } = state.get();
      timer = 0;
      told(true);
      if (!day || day >= covers.to || day < covers.from) state.set({ day: covers.from });
      step();
    },
  };
}
