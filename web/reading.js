// The reading that the page shows: a brief or a pasted text, as of a day, with the reader's corrections.

import * as api from './api.js';

/** @param edge {fail, clear} of what goes wrong @returns {openBrief, open, again} */
export function reader(state, { fail, clear }) {
  let underway = null;

  /** Reads text, date and corrections as they stand; a newer reading calls off an older one. */
  async function again() {
    underway?.abort();
    const mine = (underway = new AbortController());
    const { text, date, near, corrections } = state.get();
    const kept = state.get().reading ? state.get().claim : null;
    clear(again);
    state.set({ busy: true, asked: date });
    try {
      const reading = await api.read({ text, date, near, corrections }, mine.signal);
      const day = reading.article?.date?.slice(0, 10) ?? null;
      state.set({ busy: false, reading, claim: null, statement: null, proposal: null, edited: null, day });
      if (kept !== null && reading.claims?.[kept]) state.set({ claim: kept });
    } catch (error) {
      if (error.name === 'AbortError') return;
      state.set({ busy: false });
      fail(error, again);
    }
  }

  function open({ brief, text, date, near = null, corrections = [] }) {
    state.set({
      brief, text, date, near, corrections, asked: date, reading: null, day: null,
      claim: null, place: null, statement: null, proposal: null, edited: null,
    });
    return again();
  }

  async function openBrief(id, date, corrections) {
    state.set({ busy: true });
    try {
      const { text } = await api.brief(id);
      await open({ brief: id, text, date, corrections });
    } catch (error) {
      state.set({ busy: false });
      fail(error, () => openBrief(id, date, corrections));
    }
  }

  state.on(['date'], () => state.get().text && state.get().asked !== state.get().date && again());
  return { openBrief, open, again };
}
