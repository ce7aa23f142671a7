// The one shared state. Parts listen to the names they draw from; nothing else passes between them.

export function createState(initial) {
  let values = { ...initial };
  const listeners = [];

  return {
    get: () => values,

    /** Merges, then tells each listener once if a name it listens to has changed. */
    set(patch) {
      const before = values;
      values = { ...values, ...patch };
      const changed = new Set(Object.keys(patch).filter((name) => !Object.is(before[name], values[name])));
      if (changed.size === 0) return;
      for (const { names, listen } of [...listeners]) {
        if (names.some((name) => changed.has(name))) listen(values, before);
      }
    },

    on(names, listen) {
      const listener = { names, listen };
      listeners.push(listener);
      return () => listeners.splice(listeners.indexOf(listener), 1);
    },
  };
}

/** What the address bar keeps of the state, after the #. */
export function toHash({ brief, own, date, day, view, claim, measure, lang }) {
  const kept = new URLSearchParams();
  if (brief) kept.set('brief', brief);
  else if (own) kept.set('article', 'own');
  if (date) kept.set('date', date);
  if (day) kept.set('day', day);
  if (view && view !== 'defacto') kept.set('view', view);
  if (claim) kept.set('claim', claim);
  if (measure) kept.set('measure', measure);
  if (lang) kept.set('lang', lang);
  const text = kept.toString();
  return text ? `#${text}` : '';
}

export function fromHash(hash) {
  const kept = new URLSearchParams(hash.replace(/^#/, ''));
  const only = (name, form, otherwise = null) => (form.test(kept.get(name) ?? '') ? kept.get(name) : otherwise);
  return {
    brief: kept.get('brief'),
    own: kept.get('article') === 'own',
    date: only('date', /^\d{4}-\d\d-\d\d$/),
    day: only('day', /^\d{4}-\d\d-\d\d$/),
    view: only('view', /^(dejure|defacto|claimed:[A-Z]{2})$/, 'defacto'),
    claim: kept.get('claim'),
    measure: only('measure', /^.{1,8000}$/),
    lang: only('lang', /^[a-z]{2}$/),
  };
}
