// Says what is drawn, and only that: the map hands over the list of what it has just put down.

import { el, replace, svg } from './dom.js';
import { words } from './words.js';

/** Closed on a phone, where it would cover the map.
 *  The point of view stands in its first line, which shows even then.
 *  @param drawn [{sign, label, size?}] in drawing order
 *  @param view {name, sentence, source} of what is drawn, or null */
export function legend(node, drawn, view) {
  node.hidden = drawn.length === 0;
  replace(node,
    el('summary', {}, view?.name ?? words.legend),
    view?.sentence ? el('p', { class: 'pov' }, view.sentence) : null,
    el('ul', {}, drawn.map(({ sign, label, size }) => el('li', {}, sign ? swatch(sign) : null,
      el('span', {}, label, size ? el('span', { class: 'size' }, size) : null)))),
    view?.source ? el('p', { class: 'pov' }, view.source) : null);
}

function swatch(sign) {
  const box = (attributes) => svg('rect', { x: 0.75, y: 0.75, width: 24.5, height: 12.5, ...attributes });
  const shapes = {
    none: () => box({ class: 'no-facts' }),
    place: () => svg('circle', { class: 'dot', cx: 13, cy: 7, r: 4.5 }),
    river: () => svg('path', { class: 'river named', d: 'M1 10C6 2 10 12 15 7S22 3 25 5' }),
    territory: () => svg('path', { class: 'ring', d: 'M13 2.5 17.5 7 13 11.5 8.5 7Z' }),
    claim: () => box({ class: 'claim-region' }),
    outline: () => box({ class: 'place-region' }),
  };
  const fill = shapes[sign] ?? (() => box({ class: `held held-${sign}`, fill: `url(#hatch-${sign})` }));
  return svg('svg', { class: 'swatch', width: 26, height: 14, viewBox: '0 0 26 14', 'aria-hidden': 'true' }, fill());
}
