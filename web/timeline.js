// Time: the land in hand by day, and the day that map and numbers show. The curve is the slider's track.

import * as api from './api.js';
import { curve, margins } from './curve.js';
import { between, held, isDay, later, side, spanOn } from './days.js';
import { el, onPaper, replace, worded } from './dom.js';
import { nameIn, spoken } from './expression.js';
import { day, measured, party } from './format.js';
import { inHand, quoteInLand, timeless } from './hand.js';
import { standing } from './standing.js';
import { language, words } from './words.js';

const THUMB = 16;
const SHEET_HEIGHT = 74;

export function timeline(pane, state) {
  const land = () => inHand(state.get(), labelled(state))?.land ?? null;
  const parts = controls(pane, state, land);
  let shown = { key: null, spans: [], strip: null, label: '' };
  let drawing = null;

  let play = null;
  parts.onPlay(async () => {
    play ??= (await import('./player.js')).player(state, land, (playing) => parts.playing(playing));
    if (play.playing()) play.stop();
    else play.start();
  });

  const load = async () => {
    const subject = await subjectOf(state);
    if (!subject || subject.key === shown.key) return move();
    shown = { ...subject, spans: [] };
    // Until its own curve comes, what is drawn is another land's.
    pane.classList.add('measuring');
    if (!subject.land) return draw();
    try {
      const { spans } = await api.curve(subject.land);
      if (shown.key !== subject.key) return;
      shown.spans = spans;
      shown.fault = spans.length ? null : words.noCurve;
    } catch (error) {
      if (shown.key !== subject.key) return;
      shown.fault = error.status === 400 ? words.noCurve : error.message;
      if (error.status !== 400) shown.key = null;
    }
    draw();
  };
  const draw = (paper = null) => {
    const { covers } = state.get();
    const width = paper ?? parts.plot.clientWidth;
    pane.classList.remove('measuring');
    if (!covers || !width) return move();
    drawing = curve(shown.spans, shown.strip, covers, width, paper ? SHEET_HEIGHT : parts.plot.clientHeight);
    // The slider stays where it is: taken out and put back it would lose the keyboard.
    parts.plot.querySelector('svg')?.remove();
    parts.plot.prepend(drawing.node);
    const { left, right } = margins(width);
    parts.slider.style.left = `${left - THUMB / 2}px`;
    parts.slider.style.width = `${width - left - right + THUMB}px`;
    move();
  };
  const move = () => {
    const { day: iso, covers } = state.get();
    pane.classList.toggle('waiting', !covers);
    if (!covers || !iso) return;
    const outside = iso !== held(iso, covers);
    const span = spanOn(shown.spans, iso);
    pane.classList.toggle('folded', Boolean(shown.fault));
    pane.classList.toggle('outside', outside);
    drawing?.move(iso, span?.value, outside);
    const fault = shown.fault ?? (outside ? words.noControl(day(iso)) : null);
    parts.tell({ on: iso, covers, index: between(covers.from, held(iso, covers)), span, ...shown, fault });
  };
  state.on(['covers'], () => draw());
  onPaper(draw);
  state.on(['reading', 'claim', 'statement', 'place', 'view', 'drawn'], load);
  state.on(['day', 'reading'], move);
  state.on(['reading', 'view', 'claim'], ({ reading, claim }, before) => {
    if (reading !== before.reading || claim !== before.claim) play?.stop();
  });
  state.on(['claim'], () => toItsDay(state));
  new ResizeObserver(() => draw()).observe(parts.plot);
}

/** A claim in hand is seen on the day it speaks of. */
function toItsDay(state) {
  const found = inHand(state.get(), labelled(state));
  if (found?.claim && found.own && isDay(found.own)) state.set({ day: found.own });
}

/** Expressions are spoken in English alone; where that is not the reader's, the land goes by what it is. */
const labelled = (state) => (expression) =>
  (language === 'en' ? spoken(expression, nameIn(state.get().reading?.places ?? [], party), party) : words.measuredRegion);

/** What the curve is of: the land in hand; else, by the point of view, the land in question of the country drawn. */
async function subjectOf(state) {
  const { reading, view, drawn } = state.get();
  if (!reading) return null;
  const found = inHand(state.get(), labelled(state));
  if (found && found.on !== null) {
    const strip = found.claim ? quoteInLand(found.claim) : null;
    return { key: found.key, land: found.land, strip, label: timeless(found.label), quoted: Boolean(found.claim), own: found.own };
  }
  const other = drawn.view?.holders?.at(-1);
  if (!other) return null;
  // What the facts are about is not what this text speaks of.
  if (!reading.places?.some(({ country }) => country === 'UA')) return { key: 'none', land: null, strip: null, label: '', fault: words.elsewhere };
  const name = party(other.party);
  const country = party('UA');
  const label = view === 'dejure' ? words.byRight(country) : view === 'defacto' ? words.heldOf(country, name) : words.claimedOf(country, name);
  return { key: `${view} ${other.expression}`, land: other.expression, strip: null, label };
}

function controls(pane, state, land) {
  const set = (iso) => isDay(iso) && state.get().covers && state.set({ day: held(iso, state.get().covers) });
  // Who steps once steps again: the days beyond are asked for ahead.
  const stepBy = (days) => () => {
    const { day: iso, covers, view } = state.get();
    if (!iso || !covers) return;
    set(later(iso, days));
    api.ahead([2, 3].map((n) => held(later(iso, n * days), covers)), view, land());
  };
  const button = (sign, label, onclick) => el('button', { type: 'button', class: `time-button ${sign}`, 'aria-label': label, title: label, onclick });
  const play = button('play', words.play);
  const date = el('input', { type: 'date', id: 'day', 'aria-label': words.shownDay, onchange: () => set(date.value) });
  const value = el('p', { class: 'time-value' });
  const actions = el('div', { class: 'time-actions' });
  const hint = el('p', { class: 'hint curve-hint' }, words.curveHint);
  const slider = el('input', { type: 'range', class: 'time-slider', min: 0, max: 0, step: 1, 'aria-label': words.shownDay });
  slider.addEventListener('input', () => set(later(state.get().covers.from, Number(slider.value))));
  const plot = el('div', { class: 'time-plot plot' }, slider);
  replace(pane, el('h2', { class: 'visually-hidden', id: 'time-title' }, words.time),
    el('div', { class: 'time-head' },
      el('div', { class: 'time-buttons' }, play, button('back', words.earlier, stepBy(-1)), date, button('on', words.later, stepBy(1))),
      value, hint, actions),
    plot);
  const tell = ({ on, covers, index, span, strip, label, quoted, fault }) => {
    date.min = covers.from;
    date.max = covers.to;
    if (document.activeElement !== date || !date.value) date.value = on;
    slider.max = between(covers.from, covers.to);
    slider.value = index;
    const said = span ? measured(span.value, span.low, span.high) : '';
    slider.setAttribute('aria-valuetext', [day(on), said, span && strip ? standing(span, strip) : ''].filter(Boolean).join(', '));
    replace(value, el('b', {}, worded(label)), ' ', said ? el('span', {}, said) : el('span', {}, fault ?? ''),
      span && strip ? el('span', { class: `standing ${side(span.value, strip) === 0 ? 'right' : ''}` }, standing(span, strip)) : null,
      span && quoted && !strip ? el('span', { class: 'standing' }, words.noQuoteInLand) : null);
    const ways = backAndAgain(state, on, slider);
    replace(actions, ways);
    hint.hidden = !(span && strip) || ways.length > 0;
  };
  return {
    plot, slider, tell,
    onPlay: (toggle) => play.addEventListener('click', toggle),
    playing: (now) => {
      play.classList.toggle('pause', now);
      play.setAttribute('aria-label', now ? words.pause : words.play);
      play.title = now ? words.pause : words.play;
    },
  };
}

/** Where the map shows another day than the article speaks of: back to it, or read it anew as of the day shown. */
function backAndAgain(state, on, slider) {
  const own = state.get().reading?.article?.date?.slice(0, 10);
  if (!own || own === on) return [];
  // Both ways go with the press: the keyboard is left with the day.
  const go = (patch) => {
    state.set(patch);
    slider.focus();
  };
  return [
    el('button', { type: 'button', class: 'link', onclick: () => go({ day: own }) }, words.backTo(day(own))),
    el('button', { type: 'button', class: 'link', onclick: () => go({ date: on }) }, words.readAsOf(day(on))),
  ];
}
