// The hatches that tell whose land is whose: on the map and in its legend, by `url(#hatch-…)`.

import { svg } from '../dom.js';

const line = (sign, length) => svg('line', { class: `line-${sign}`, x1: 0, y1: 0, x2: 0, y2: length });
const wash = (sign, size) => svg('rect', { class: `wash-${sign}`, width: size, height: size });

function pattern(sign, size, turn, ...parts) {
  return svg('pattern', {
    id: `hatch-${sign}`, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: turn ? `rotate(${turn})` : null,
  }, parts);
}

/** Once to a page. */
export function hatching() {
  document.body.append(svg('svg', { class: 'patterns', width: 0, height: 0, 'aria-hidden': 'true', focusable: 'false' }, svg('defs', {},
    pattern('UA', 7, 45, wash('UA', 7), line('UA', 7)),
    pattern('RU', 5, -45, wash('RU', 5), line('RU', 5)),
    pattern('other', 6, 0, line('other', 6)),
    pattern('contested', 7, 45, svg('path', { class: 'line-contested', d: 'M0 0V7M0 3.5H7' })),
    pattern('claimed', 9, -45, line('claimed', 5)),
    pattern('moves', 8, 0, wash('moves', 8), svg('circle', { class: 'dot-moves', cx: 4, cy: 4, r: 1.5 })))));
}
