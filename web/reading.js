// The reading that the page shows: a brief or a pasted text, as of a day, with the reader's corrections.

import * as api from './api.js';
import { words } from './words.js';

/** @param edge {fail, clear} of what goes wrong @returns {openBrief, open, again, correct} */
export function reader(state, { fail, clear }) {
  let underway = null;

  /** Reads text, date and corrections as they stand; a newer reading calls off an older one. */
  async function again() {
    clear(again);
    try {
      await read(state.get().corrections, state.get().claim);
    } catch (error) {
      const own = state.get().corrections.filter(({ expression }) => expression);
      if (error.status !== 400 || !own.length) return fail(error, again);
      // A place put right may have taken a figure away that the reader had given land.
      state.set({ corrections: state.get().corrections.filter((each) => !own.includes(each)) });
      await again();
      fail(Object.assign(new Error(words.ownDropped)));
    }
  }

  /**
   * Reads by other corrections, which are kept where the server takes them.
   * @param claim the index of the one to have in hand then
   */
  async function correct(corrections, claim) {
    await read(corrections, claim);
    document.querySelector(`[data-card="${claim}"] .card-title`)?.focus();
  }

  async function read(corrections, kept) {
    underway?.abort();
    const mine = (underway = new AbortController());
    const { text, date, near, reading: before } = state.get();
    state.set({ busy: true, asked: date });
    try {
      const reading = await api.read({ text, date, near, corrections }, mine.signal);
      const day = reading.article?.date?.slice(0, 10) ?? null;
      state.set({ busy: false, reading, corrections, claim: null, statement: null, proposal: null, day });
      if (before && kept !== null && reading.claims?.[kept]) state.set({ claim: kept });
    } catch (error) {
      if (error.name === 'AbortError') return;
      state.set({ busy: false });
      throw error;
    }
  }

  function open({ brief, text, date, near = null, corrections = [] }) {
    state.set({
      brief, text, date, near, corrections, asked: date, reading: null, day: null,
      claim: null, place: null, statement: null, proposal: null,
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
  return { openBrief, open, again, correct };
}
