// How a measured area stands to the quote: a fact about two numbers, and no verdict.

import { side } from './days.js';
import { range } from './format.js';
import { words } from './words.js';

/** "below the quote, 6,175–6,825 km²; its band reaches it". */
export function standing({ value, low, high }, strip) {
  const out = side(value, strip);
  const quote = range(strip.low, strip.high, 'km2');
  if (out === 0) return words.inside(quote);
  const said = (out > 0 ? words.above : words.below)(quote);
  const reaches = out > 0 ? low <= strip.high : high >= strip.low;
  return reaches ? `${said}; ${words.bandReaches}` : said;
}
