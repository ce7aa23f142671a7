// The page: each part draws from the state, and this file is its table of contents.

import * as api from './api.js';
import { article } from './article.js';
import { claims } from './claims.js';
import { el, replace } from './dom.js';
import { header } from './header.js';
import { legend } from './legend.js';
import { map } from './map.js';
import { places } from './places.js';
import { createState, fromHash, toHash } from './state.js';
import { words } from './words.js';

const at = (id) => document.getElementById(id);
const opened = fromHash(location.hash);
const state = createState({
  briefs: [], brief: null, text: '', date: opened.date, view: opened.view, reading: null,
  claim: null, place: null, statement: null, hoverClaim: null, hoverPlace: null, tab: 'claims', busy: false, covers: null,
});

header(at('controls'), at('paste'), state, {
  onBrief: (id) => openBrief(id, null),
  onPaste: (text, date) => open({ brief: null, text, date }),
});
tabs(at('tabs'), state);
article(at('article'), state);
claims(at('claims'), state);
places(at('places'), state);
map(at('map'), state, { legend: (drawn, view) => legend(at('legend'), drawn, view), inHand: at('in-hand'), note: at('map-note'), fail });

state.on(['date'], () => state.get().text && state.get().asked !== state.get().date && readNow());
state.on(['brief', 'date', 'view', 'claim'], () => {
  const { brief, date, view, claim } = state.get();
  history.replaceState(null, '', toHash({ brief, date, view, claim: claim === null ? null : claim + 1 }) || location.pathname);
});
state.on(['busy'], () => {
  at('progress').hidden = !state.get().busy;
  at('desk').setAttribute('aria-busy', String(state.get().busy));
  if (state.get().busy) at('status').textContent = words.reading;
});
state.on(['place'], () => state.get().place && state.set({ statement: null }));
state.on(['claim'], () => state.get().claim !== null && state.set({ statement: null }));
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && !at('paste').open) state.set({ claim: null, place: null, statement: null });
});
at('legend').open = !matchMedia('(max-width: 899px)').matches;
start();

async function start() {
  state.set({ busy: true });
  try {
    const briefs = await api.briefs();
    state.set({ briefs });
    const first = briefs.find(({ id }) => id === opened.brief) ?? briefs[0];
    if (!first) return state.set({ busy: false });
    await openBrief(first.id, opened.date);
    const index = Number(opened.claim) - 1;
    if (state.get().reading?.claims?.[index]) state.set({ claim: index });
  } catch (error) {
    state.set({ busy: false });
    fail(error, start);
  }
}

async function openBrief(id, date) {
  state.set({ busy: true });
  try {
    const { text } = await api.brief(id);
    await open({ brief: id, text, date });
  } catch (error) {
    state.set({ busy: false });
    fail(error, () => openBrief(id, date));
  }
}

function open({ brief, text, date }) {
  state.set({ brief, text, date, asked: date, reading: null, claim: null, place: null, statement: null });
  return readNow();
}

let underway = null;

/** Reads text and date as they stand; a newer reading calls off an older one. */
async function readNow() {
  underway?.abort();
  const mine = (underway = new AbortController());
  const { text, date } = state.get();
  const kept = state.get().reading ? state.get().claim : null;
  waiting.delete(readNow);
  at('notice').hidden = waiting.size === 0;
  state.set({ busy: true, asked: date });
  try {
    const reading = await api.read(text, date, mine.signal);
    state.set({ busy: false, reading, claim: null });
    if (kept !== null && reading.claims?.[kept]) state.set({ claim: kept });
    at('status').textContent = words.read(reading.places?.length ?? 0, reading.claims?.length ?? 0);
    document.title = `${reading.article?.title || words.untitled} · Demarc`;
  } catch (error) {
    if (error.name === 'AbortError') return;
    state.set({ busy: false });
    fail(error, readNow);
  }
}

const waiting = new Set();

/** Says what failed; one press tries everything again that failed since. */
function fail(error, again) {
  console.warn(error.message);
  if (again) waiting.add(again);
  const notice = at('notice');
  notice.hidden = false;
  replace(notice, el('span', {}, error.message),
    waiting.size ? el('button', { type: 'button', class: 'quiet', onclick: tryAgain }, words.retry) : null,
    el('button', { type: 'button', class: 'quiet', onclick: () => { notice.hidden = true; waiting.clear(); } }, words.dismiss));
}

function tryAgain() {
  at('notice').hidden = true;
  const all = [...waiting];
  waiting.clear();
  all.forEach((again) => again());
}
addEventListener('online', () => waiting.size && tryAgain());

/** On a phone the three panes are tabs; beside a wide map the article always shows, the others take turns. */
function tabs(bar, shared) {
  const names = ['article', 'claims', 'places'];
  const buttons = names.map((name) => el('button', {
    type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': name, onclick: () => shared.set({ tab: name }),
  }, words.tabs[name]));
  bar.append(...buttons);
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const shown = buttons.filter((button) => button.offsetParent !== null);
    const next = shown[(shown.indexOf(document.activeElement) + step + shown.length) % shown.length];
    next.focus();
    next.click();
  });
  const wide = matchMedia('(min-width: 900px)');
  const draw = () => {
    const { tab, reading } = shared.get();
    const shown = wide.matches && tab === 'article' ? 'claims' : tab;
    document.body.dataset.tab = shown;
    names.forEach((name, i) => {
      buttons[i].setAttribute('aria-selected', String(name === shown));
      buttons[i].tabIndex = name === shown ? 0 : -1;
      const counted = reading?.[name]?.length;
      replace(buttons[i], words.tabs[name], counted ? el('span', { class: 'count' }, String(counted)) : null);
    });
  };
  shared.on(['tab', 'reading'], draw);
  wide.addEventListener('change', draw);
  draw();
}
