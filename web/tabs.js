// On a phone the panes are tabs below the map; beside a wide map the article always shows, the others take turns.

import { el, replace } from './dom.js';
import { words } from './words.js';

const NAMES = ['article', 'claims', 'sides', 'places'];

export function tabs(bar, state) {
  const buttons = NAMES.map((name) => el('button', {
    type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': name, onclick: () => state.set({ tab: name }),
  }));
  bar.setAttribute('aria-label', words.panes);
  bar.append(...buttons);
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const shown = buttons.filter((button) => button.offsetParent !== null);
    const next = shown[(shown.indexOf(document.activeElement) + step + shown.length) % shown.length];
    next.focus();
    next.click();
  });
  const wide = matchMedia('(min-width: 900px)');
  const draw = () => {
    const { tab, reading } = state.get();
    const shown = wide.matches && tab === 'article' ? 'claims' : tab;
    document.body.dataset.tab = shown;
    NAMES.forEach((name, i) => {
      buttons[i].setAttribute('aria-selected', String(name === shown));
      buttons[i].tabIndex = name === shown ? 0 : -1;
      const counted = reading?.[name === 'sides' ? 'statements' : name]?.length;
      replace(buttons[i], words.tabs[name], counted ? el('span', { class: 'count' }, String(counted)) : null);
    });
  };
  state.on(['tab', 'reading'], draw);
  wide.addEventListener('change', draw);
  draw();
}
