// The page: each part draws from the state, and this file is its table of contents.

import * as api from './api.js';
import { article } from './article.js';
import { claims } from './claims.js';
import { header } from './header.js';
import { legend } from './legend.js';
import { map } from './map.js';
import { mapTools } from './tools.js';
import { notice } from './notice.js';
import { reader } from './reading.js';
import { stash, stashed } from './stash.js';
import { createState, fromHash, toHash } from './state.js';
import { tabs } from './tabs.js';
import { timeline } from './timeline.js';
import { byBrowser, language, words } from './words.js';

const at = (id) => document.getElementById(id);
const opened = fromHash(location.hash);
// Only a reload, such as a change of language makes, takes up where the tab was.
const before = performance.getEntriesByType('navigation')[0]?.type === 'reload' ? stashed() : {};
const state = createState({
  briefs: [], brief: null, text: '', date: opened.date, day: null, view: opened.view, reading: null, corrections: [], near: null,
  claim: null, place: null, statement: null, proposal: null, hoverClaim: null, hoverPlace: null,
  // The map's: what it drew, where it looks, the days there are facts for; `tool` is what takes the map's clicks.
  drawn: { rows: [], view: null }, frame: null, sight: before.sight ?? null, covers: null, tool: null, ring: null,
  // The measuring panel's: which way it was opened, its expression, the place looked up.
  panel: null, measure: null, found: null,
  tab: before.tab ?? 'claims', busy: false,
});

// Asked for before the page is put together: the article is what the reader waits for.
let early = api.briefs();
early.catch(() => {});

const { fail, clear } = notice(at('notice'));
const { openBrief, open, again, correct } = reader(state, { fail, clear });

for (const node of document.querySelectorAll('[data-word]')) node.textContent = words[node.dataset.word];
document.querySelector('meta[name="description"]').content = words.description;
const ways = {
  onBrief: (id) => openBrief(id, null),
  onPaste: async () => (await import('./paste.js')).pasteDialog(at('dialog'), (pasted) => open({ ...pasted, brief: null })),
};
header(at('controls'), at('tools'), at('dialog'), state, ways);
tabs(at('tabs'), state);
article(at('article'), state, ways);
claims(at('claims'), state, correct);
whenFirst('tab', 'sides', async () => (await import('./sides.js')).sides(at('sides'), at('dialog'), state));
whenFirst('tab', 'places', async () => (await import('./places.js')).places(at('places'), state, again));
timeline(at('timeline'), state);
legend(at('legend'), state);
mapTools(at('map-tools'), state);
state.on(['panel'], () => { at('panel').hidden = state.get().panel === null; });
for (const way of ['search', 'measure']) {
  whenFirst('panel', way, async () => at('panel').childElementCount || (await import('./measure.js')).measuring(at('panel'), state, way));
}
// Fetched once the page has nothing better to do: without it paper has no foot, and a map of another size.
const read = state.on(['reading'], () => {
  read();
  const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 2_000));
  idle(async () => (await import('./paper.js')).paper(at('map'), at('legend'), at('paper-foot'), state), { timeout: 5_000 });
});
map(at('map'), state, { inHand: at('in-hand'), note: at('map-note'), fail });

state.on(['brief', 'text', 'date', 'day', 'view', 'claim', 'reading', 'measure'], () => {
  const { brief, text, date, day, view, claim, reading, measure } = state.get();
  const shown = reading && day !== reading.article?.date?.slice(0, 10) ? day : null;
  const lang = language === byBrowser ? null : language;
  const hash = toHash({ brief, own: Boolean(text), date, day: shown, view, claim: claim === null ? null : claim + 1, measure, lang });
  history.replaceState(null, '', hash || location.pathname);
});
state.on(['busy', 'reading', 'text'], () => {
  const { busy, reading, text } = state.get();
  at('progress').hidden = !busy;
  at('desk').setAttribute('aria-busy', String(busy));
  at('desk').classList.toggle('blank', !busy && !reading && !text);
  at('desk').classList.toggle('unread', !busy && !reading);
  at('status').textContent = busy ? words.reading : reading ? words.read(reading.places?.length ?? 0, reading.claims?.length ?? 0) : '';
  if (reading) document.title = `${reading.article?.title || (text ? words.untitled : '')} · Demarc`;
});
// One thing is in hand at a time.
const LET_GO = { claim: null, place: null, statement: null, proposal: null, measure: null };
for (const name of Object.keys(LET_GO)) {
  state.on([name], () => state.get()[name] !== null && state.set({ ...LET_GO, [name]: state.get()[name] }));
}
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && !document.querySelector('dialog[open]') && !state.get().tool) state.set(LET_GO);
});
addEventListener('pagehide', () => {
  const { brief, text, date, near, corrections, tab, sight } = state.get();
  stash({ brief, text: brief ? '' : text, date, near, corrections, tab, sight });
});
at('legend').open = !matchMedia('(max-width: 1199px)').matches;
start();

/** What is not seen at first is fetched when it is first wanted. */
function whenFirst(name, value, load) {
  let loaded = false;
  const now = async () => {
    if (loaded) return;
    loaded = true;
    await load().catch((error) => {
      loaded = false;
      fail(Object.assign(error, { message: words.unreachable }), now);
    });
  };
  const look = () => state.get()[name] === value && now();
  state.on([name], look);
  look();
}

async function start() {
  state.set({ busy: true });
  try {
    const briefs = await (early ?? api.briefs());
    state.set({ briefs });
    const first = briefs.find(({ id }) => id === opened.brief) ?? briefs[0];
    if (opened.own && before.text) await open({ ...before, brief: null, date: opened.date });
    // Somebody's own article is in no address: whoever comes by one is asked for theirs.
    else if (opened.own) return state.set({ busy: false });
    else if (first) await openBrief(first.id, opened.date, first.id === before.brief ? before.corrections : []);
    else return state.set({ busy: false });
    const index = Number(opened.claim) - 1;
    if (state.get().reading?.claims?.[index]) state.set({ claim: index });
    if (opened.day && state.get().reading) state.set({ day: opened.day });
    if (opened.measure) state.set({ panel: 'measure', measure: opened.measure });
  } catch (error) {
    early = null;
    state.set({ busy: false });
    fail(error, start);
  }
}
