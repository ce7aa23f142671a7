// The dialog for another article. Fetched when first wanted.

import { el, replace } from './dom.js';
import { words } from './words.js';

export function pasteDialog(dialog, onPaste) {
  const text = el('textarea', { id: 'paste-text', rows: 11, required: true, spellcheck: 'false' });
  const date = el('input', { id: 'paste-date', type: 'date', 'aria-describedby': 'paste-date-hint' });
  const near = el('input', { id: 'paste-near', type: 'text', autocomplete: 'off', 'aria-describedby': 'paste-near-hint' });
  const fault = el('p', { class: 'fault', role: 'alert' });
  const form = el('form', { method: 'dialog' },
    el('h2', { id: 'dialog-title' }, words.pasteTitle),
    el('label', { class: 'block' }, el('span', {}, words.pasteText), text),
    el('p', { class: 'hint' }, words.pasteHint),
    el('div', { class: 'pair' },
      el('div', {}, el('label', { class: 'block' }, el('span', {}, words.pasteDate), date), el('p', { class: 'hint', id: 'paste-date-hint' }, words.pasteDateHint)),
      el('div', {}, el('label', { class: 'block' }, el('span', {}, words.pasteNear), near), el('p', { class: 'hint', id: 'paste-near-hint' }, words.pasteNearHint))),
    fault,
    el('div', { class: 'actions' },
      el('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() }, words.cancel),
      el('button', { type: 'submit', class: 'primary' }, words.pasteGo)));
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    fault.textContent = text.value.trim() ? '' : words.pasteEmpty;
    if (!text.value.trim()) {
      text.focus();
      return;
    }
    dialog.close();
    onPaste({ text: text.value, date: date.value || null, near: near.value.trim() || null });
  });
  replace(dialog, form);
  dialog.className = 'sheet paste';
  dialog.showModal();
}
