// Days as ISO text, and the span of days that holds one.

const DAY = 86_400_000;

const at = (iso) => Date.parse(`${iso}T00:00:00Z`);

export const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text ?? '') && !Number.isNaN(at(text));

/** The day so many days later; earlier where negative. */
export const later = (iso, days) => new Date(at(iso) + days * DAY).toISOString().slice(0, 10);

/** Whole days from one to the other. */
export const between = (from, to) => Math.round((at(to) - at(from)) / DAY);

/** The same day, or the nearer end of {from, to}. */
export const held = (iso, { from, to }) => (iso < from ? from : iso > to ? to : iso);

/** Of [{from, to, …}] that which holds the day. */
export const spanOn = (spans, iso) => spans?.find(({ from, to }) => from <= iso && iso <= to) ?? null;

/** How a value stands to {low, high}, NaN where open: below -1, inside 0, above 1. */
export const side = (value, { low, high }) => (value < low ? -1 : value > high ? 1 : 0);
