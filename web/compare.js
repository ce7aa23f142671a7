// Two articles' proposals side by side, on one scale. Fetched when first wanted.

import * as api from './api.js';
import { el, replace, worded } from './dom.js';
import { column, widest } from './proposals.js';
import { words } from './words.js';

export function compareDialog(dialog, state) {
  const { briefs, brief, reading } = state.get();
  const others = briefs.filter(({ id }) => id !== brief);
  const chooser = el('select', { id: 'compare-with' }, el('option', { value: '' }, words.comparePaste),
    others.map(({ id, title }) => el('option', { value: id, lang: 'en' }, title)));
  const text = el('textarea', { id: 'compare-text', rows: 5 });
  const own = el('label', { class: 'block' }, el('span', {}, words.compareText), text);
  const fault = el('p', { class: 'fault', role: 'alert' });
  const [left, right] = [el('section'), el('section')];
  const columns = el('div', { class: 'columns' }, left, right);
  const choose = () => { own.hidden = chooser.value !== ''; };
  const draw = (other) => {
    const most = widest([reading, ...(other ? [other] : [])].flatMap(({ proposals = [] }) => proposals));
    replace(left, column(reading, most));
    replace(right, other ? column(other, most) : null);
  };
  const go = async (event) => {
    event.preventDefault();
    fault.textContent = '';
    dialog.setAttribute('aria-busy', 'true');
    try {
      const said = chooser.value ? (await api.brief(chooser.value)).text : text.value;
      if (!said.trim()) fault.textContent = words.pasteEmpty;
      else draw(await api.read({ text: said }));
    } catch (error) {
      replace(fault, worded(error.message));
    }
    dialog.removeAttribute('aria-busy');
  };
  chooser.value = others[0]?.id ?? '';
  chooser.addEventListener('change', choose);
  const form = el('form', { class: 'compare-form' },
    el('label', { class: 'field' }, el('span', {}, words.compareWith), chooser), own,
    el('button', { type: 'submit', class: 'primary' }, words.compareGo));
  form.addEventListener('submit', go);
  choose();
  draw(null);
  replace(dialog, el('h2', { id: 'dialog-title' }, words.compareTitle), form, fault, columns,
    el('p', { class: 'hint' }, words.compareScale),
    el('div', { class: 'actions' }, el('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() }, words.close)));
  dialog.className = 'sheet compare';
  dialog.showModal();
}
