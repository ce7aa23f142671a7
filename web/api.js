// The server's answers, or an Error with its sentence.

import { words } from './words.js';

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
    throw new Error(cause.name === 'TimeoutError' ? words.late : words.unreachable, { cause });
  }
  if (!response.ok) {
    const id = body?.error?.id ? ` (${body.error.id})` : '';
    const fault = new Error((body?.error?.message ?? `The server answered ${response.status}.`) + id);
    throw Object.assign(fault, { status: response.status });
  }
  return body;
}

const query = (path, values) => {
  const kept = Object.entries(values).filter(([, value]) => value);
  return kept.length ? `${path}?${new URLSearchParams(kept)}` : path;
};

export const briefs = () => ask('/api/briefs');

export const brief = (id) => ask(`/api/briefs/${encodeURIComponent(id)}`);

export const read = (text, date, signal) =>
  ask('/api/read', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(date ? { text, date } : { text }),
    signal,
  });

/** Who holds, or whose is, what, by a point of view. */
export const control = (date, pov) => once(query('/api/control', { date, pov }));

/** The points of view there are on that day: [{pov, holders: [{party, km2, low, high}]}]. */
export const views = (date) => once(query('/api/pov', { date }));

/** The region's shape. */
export const area = (expr, date) => once(query('/api/area', { expr, date, format: 'geojson' }));

/** Its area by day. */
export const curve = (expr) => once(query('/api/curve', { expr }));

const shapes = new Map();

/** Kept, because the same claim is clicked again and again. */
function once(path) {
  if (!shapes.has(path)) {
    shapes.set(path, ask(path));
    shapes.get(path).catch(() => shapes.delete(path));
    if (shapes.size > 60) shapes.delete(shapes.keys().next().value);
  }
  return shapes.get(path);
}

/** Lies beside this module, under the same version. */
export const basemap = (name) => once(String(new URL(`basemap/${name}.json`, import.meta.url)));
