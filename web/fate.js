// What a proposal would do to land, in words: only a handover or a withdrawal changes who holds it.

import { party } from './format.js';
import { words } from './words.js';

export const moves = ({ act }) => act === 'handover' || act === 'withdrawal';

export function fate({ act, from, to }) {
  if (act === 'freeze') return words.staysWith(party(to));
  const hands = words.hands(party(from), party(to));
  return act === 'recognition' ? words.inLaw(hands) : hands;
}
