// The two ways into the measuring panel, on the map.

import { el, replace, svg } from './dom.js';
import { words } from './words.js';

const ICONS = {
  search: [['circle', { cx: 8, cy: 8, r: 5 }], ['path', { d: 'M12 12l5 5' }]],
  measure: [['path', { d: 'M3 14L7 3l9 4-3 10z' }], ...[[3, 14], [7, 3], [16, 7], [13, 17]].map(([cx, cy]) => ['circle', { cx, cy, r: 1.6 }])],
};

export function mapTools(node, state) {
  node.setAttribute('aria-label', words.tools);
  const buttons = Object.entries({ search: words.search, measure: words.measureTool }).map(([way, label]) => el('button', {
    type: 'button', id: `open-${way}`, title: label, 'aria-label': label, 'aria-expanded': 'false', 'aria-controls': 'panel',
    onclick: () => state.set({ panel: way }),
  }, svg('svg', { width: 20, height: 20, viewBox: '0 0 20 20', 'aria-hidden': 'true' }, ICONS[way].map(([tag, shape]) => svg(tag, shape)))));
  replace(node, buttons);
  state.on(['panel'], () => buttons.forEach((button) => button.setAttribute('aria-expanded', String(state.get().panel !== null))));
}
