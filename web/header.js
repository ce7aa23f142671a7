// The controls above the page, and the dialog for another article.

import { el, replace } from './dom.js';
import { day } from './format.js';
import { words } from './words.js';

export function header(form, dialog, state, { onBrief, onPaste }) {
  const chooser = el('select', { id: 'brief', onchange: () => chooser.value && onBrief(chooser.value) });
  const date = el('input', { id: 'date', type: 'date', 'aria-describedby': 'date-note' });
  const note = el('p', { class: 'date-note', id: 'date-note', role: 'status', hidden: true });
  const view = el('select', { id: 'view', onchange: () => state.set({ view: view.value }) },
    Object.entries(words.views).map(([value, label]) => el('option', { value }, label)));
  // A date typed by keyboard changes with each key; a short wait lets it be finished.
  let waiting;
  date.addEventListener('change', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => date.value !== (state.get().date ?? '') && state.set({ date: date.value || null }), 350);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  replace(form,
    field(words.brief, chooser, 'wide'),
    el('button', { type: 'button', class: 'quiet', onclick: () => dialog.showModal() }, words.paste.split(' ')[0], el('span', { class: 'long' }, words.paste.slice(words.paste.indexOf(' ')))),
    field(words.asOf, date), field(words.view, view), note);
  pasteDialog(dialog, onPaste);

  const draw = () => {
    const { briefs, brief, text } = state.get();
    const options = briefs.map(({ id, title }) => el('option', { value: id }, title));
    if (!brief && text) options.unshift(el('option', { value: '' }, words.pasted));
    replace(chooser, options);
    chooser.value = brief ?? '';
  };
  const drawDate = () => {
    const { date: chosen, reading } = state.get();
    date.value = chosen ?? reading?.article?.date?.slice(0, 10) ?? '';
    drawLimits();
  };
  // A day outside may be asked for, since borders and names still hold; what is lost is said.
  const drawLimits = () => {
    const { covers } = state.get();
    date.min = covers?.from ?? '';
    date.max = covers?.to ?? '';
    const outside = covers && date.value && (date.value < covers.from || date.value > covers.to);
    note.hidden = !outside;
    note.textContent = outside ? words.outsideFacts(day(date.value), day(covers.from), day(covers.to)) : '';
  };
  state.on(['briefs', 'brief', 'text'], draw);
  state.on(['date', 'reading'], drawDate);
  state.on(['covers'], drawLimits);
  state.on(['view'], () => { view.value = state.get().view; });
  view.value = state.get().view;
  draw();
  drawDate();
}

function field(label, control, extra = '') {
  return el('label', { class: `field ${extra}`.trim() }, el('span', {}, label), control);
}

function pasteDialog(dialog, onPaste) {
  const text = el('textarea', { id: 'paste-text', rows: 12, required: true, spellcheck: 'false' });
  const date = el('input', { id: 'paste-date', type: 'date', 'aria-describedby': 'paste-date-hint' });
  const fault = el('p', { class: 'fault', role: 'alert' });
  const form = el('form', { method: 'dialog' },
    el('h2', { id: 'paste-title' }, words.pasteTitle),
    el('label', { class: 'block' }, el('span', {}, words.pasteText), text),
    el('p', { class: 'hint' }, words.pasteHint),
    el('label', { class: 'block' }, el('span', {}, words.pasteDate), date),
    el('p', { class: 'hint', id: 'paste-date-hint' }, words.pasteDateHint),
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
    onPaste(text.value, date.value || null);
  });
  replace(dialog, form);
}
