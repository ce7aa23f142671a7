// The server's answers, or an Error with its sentence.

import { language, words } from './words.js';

/** What the server is asked to answer in; English goes without saying. */
const lang = language === 'en' ? undefined : language;

const PATIENCE = 60_000;

async function ask(path, options = {}) {
  let response;
  let body;
  const late = AbortSignal.timeout(PATIENCE);
  try {
    response = await fetch(path, { ...options, signal: options.signal ? AbortSignal.any([options.signal, late]) : late });
    body = await response.json().catch((cause) => {
      if (response.ok) throw cause;
      return null;
    });
  } catch (cause) {
    if (cause.name === 'AbortError') throw cause;
    const offline = navigator.onLine === false ? words.offline : words.unreachable;
    throw new Error(cause.name === 'TimeoutError' ? words.late : offline, { cause });
  }
  if (!response.ok) throw refusal(response, body);
  return body;
}

/** What the caller did wrong is the server's own sentence; the rest is ours to say. */
function refusal({ status, headers }, body) {
  const said = (message, more) => Object.assign(new Error(message), { status, ...more });
  if (status === 413) return said(words.tooLarge);
  if (status === 429 || status === 503) {
    const wait = Math.min(120, Math.max(1, Number(headers.get('Retry-After')) || 5));
    return said(words.busy(wait), { wait });
  }
  if (status >= 500) return said(words.failed(body?.error?.id));
  return body?.error?.message ? said(body.error.message) : said(words.answered(status));
}

const query = (path, values) => {
  const kept = Object.entries(values).filter(([, value]) => value);
  return kept.length ? `${path}?${new URLSearchParams(kept)}` : path;
};

const post = (path, body, signal) =>
  ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal });

export const briefs = () => ask('/api/briefs');

export const brief = (id) => ask(`/api/briefs/${encodeURIComponent(id)}`);

/** @param article {text, date?, near?, corrections?} */
export const read = (article, signal) => post(query('/api/read', { lang }), submission(article), signal);

/** @param article as for read, with {pov, view, claim} @returns {id, url, embed} */
export const share = ({ pov, view, claim, ...article }) => post(query('/api/snapshots', { lang }), { ...submission(article), pov, view, claim });

function submission({ text, date, near, corrections = [] }) {
  return {
    text,
    date: date ?? undefined,
    near: near ?? undefined,
    corrections: corrections.length ? corrections.map(sent) : undefined,
  };
}

/** As the server takes them, without what is kept of them for the page. */
const sent = ({ text, place, start, end, expression, of }) => (expression ? { start, end, expression, of } : { text, place });

/** Places by name, best first, each with why. */
export const places = (name) => once(query('/api/places', { q: name, lang }));

/** Who holds, or whose is, what, by a point of view. */
export const control = (date, pov) => once(query('/api/control', { date, pov, lang }));

/** The points of view there are on that day: [{pov, holders: [{party, km2, low, high}]}]. */
export const views = (date) => once(query('/api/pov', { date, lang }));

/** The region's shape. */
export const area = (expr, date) => once(query('/api/area', { expr, date, format: 'geojson', lang }));

/** Its area by day. */
export const curve = (expr) => once(query('/api/curve', { expr, lang }));

/** Lies beside this module, under the same version. */
export const basemap = (name) => once(String(new URL(`basemap/${name}.json`, import.meta.url)));

const MOST_KEPT = 90;
const answers = new Map();
const early = new Map();

/** Kept, because the same claim is clicked and the same day passed again and again. */
function once(path, signal) {
  if (!signal) early.delete(path);
  if (!answers.has(path)) {
    answers.set(path, ask(path, { signal }));
    answers.get(path).catch(() => answers.delete(path));
    if (answers.size > MOST_KEPT) answers.delete(answers.keys().next().value);
  }
  return answers.get(path);
}

/**
 * Asks ahead for what a day will need, so that playing does not wait; calls off what was asked ahead
 * for other days and is still under way, unless somebody waits for it by now.
 * @param days the next few, nearest first
 * @param land the region in hand, or null
 */
export function ahead(days, pov, land) {
  const wanted = new Set(days.flatMap((date) => [
    query('/api/control', { date, pov, lang }), query('/api/pov', { date, lang }), ...(land ? [query('/api/area', { expr: land, date, format: 'geojson', lang })] : []),
  ]));
  for (const [path, off] of early) {
    if (wanted.has(path)) continue;
    early.delete(path);
    answers.delete(path);
    off.abort();
  }
  for (const path of wanted) {
    if (answers.has(path)) continue;
    const off = new AbortController();
    early.set(path, off);
    once(path, off.signal).then(() => early.delete(path), () => early.delete(path));
  }
}
