// Says what is drawn, and only that: the map hands over the list of what it has just put down.

import { el, replace, svg, worded } from './dom.js';
import { words } from './words.js';

/** Closed where the map is narrow and it would cover what is looked at.
 *  The point of view stands in its first line, which shows even then. */
export function legend(node, state) {
  state.on(['drawn'], ({ drawn: { rows, view } }, before) => {
    if (rows === before.drawn.rows && view === before.drawn.view) return;
    node.hidden = rows.length === 0;
    replace(node,
      el('summary', {}, view?.name ?? words.legend),
      view?.sentence ? el('p', { class: 'pov' }, view.sentence) : null,
      el('ul', {}, rows.map(({ sign, label, size }) => el('li', {}, sign ? swatch(sign) : null,
        el('span', {}, label, size ? el('span', { class: 'size' }, size) : null)))),
      view?.source ? worded(view.source, 'p', { class: 'pov' }) : null);
  });
}

const MOVES = /^moves-/;
const STAYS = /^stays-/;

/** The sign as it stands on the map. */
export function swatch(sign) {
  const box = (attributes) => svg('rect', { x: 0.75, y: 0.75, width: 24.5, height: 12.5, ...attributes });
  const shapes = {
    none: () => box({ class: 'no-facts' }),
    place: () => svg('circle', { class: 'dot', cx: 13, cy: 7, r: 4.5 }),
    river: () => svg('path', { class: 'river named', d: 'M1 10C6 2 10 12 15 7S22 3 25 5' }),
    territory: () => svg('path', { class: 'ring', d: 'M13 2.5 17.5 7 13 11.5 8.5 7Z' }),
    claim: () => box({ class: 'claim-region' }),
    outline: () => box({ class: 'place-region' }),
  };
  const changed = () => box({ class: `moves ${sign}`, fill: STAYS.test(sign) ? 'none' : 'url(#hatch-moves)' });
  const fill = shapes[sign] ?? (MOVES.test(sign) || STAYS.test(sign) ? changed : () => box({ class: `held held-${sign}`, fill: `url(#hatch-${sign})` }));
  return svg('svg', { class: 'swatch', width: 26, height: 14, viewBox: '0 0 26 14', 'aria-hidden': 'true' }, fill());
}
