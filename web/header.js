// The controls above the page, its languages and its tools.

import { el, replace } from './dom.js';
import { day } from './format.js';
import { LANGUAGES } from './language.js';
import { keep } from './stash.js';
import { language, words } from './words.js';

/** @param tools takes what works on the whole page: the languages, Share, and what other modules add */
export function header(form, tools, dialog, state, { onBrief, onPaste }) {
  const chooser = el('select', { id: 'brief', onchange: () => chooser.value && onBrief(chooser.value) });
  const view = el('select', { id: 'view', onchange: () => state.set({ view: view.value }) },
    Object.entries(words.views).map(([value, label]) => el('option', { value }, label)));
  const note = el('p', { class: 'date-note', id: 'date-note', role: 'status', hidden: true });
  const date = asOf(state, note);
  form.addEventListener('submit', (event) => event.preventDefault());
  replace(form,
    field(words.brief, chooser, 'wide'),
    el('button', { type: 'button', class: 'quiet', id: 'paste', 'aria-label': words.paste, onclick: onPaste },
      el('span', { class: 'long', 'aria-hidden': 'true' }, words.paste), el('span', { class: 'short', 'aria-hidden': 'true' }, words.pasteShort)),
    field(words.asOf, date), field(words.view, view), note);
  replace(tools, languages(), shareButton(dialog, state));

  const draw = () => {
    const { briefs, brief, text } = state.get();
    const options = briefs.map(({ id, title }) => el('option', { value: id, lang: 'en' }, title));
    if (!brief) options.unshift(el('option', { value: '' }, text ? words.pasted : words.choose));
    replace(chooser, options);
    chooser.value = brief ?? '';
  };
  state.on(['briefs', 'brief', 'text'], draw);
  state.on(['view'], () => { view.value = state.get().view; });
  view.value = state.get().view;
  draw();
}

/** The day the article is read as of. One outside the facts may be asked for, since borders and names still hold; what is lost is said. */
function asOf(state, note) {
  const date = el('input', { id: 'date', type: 'date', 'aria-describedby': 'date-note' });
  // A date typed by keyboard changes with each key; a short wait lets it be finished.
  let waiting;
  date.addEventListener('change', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => date.value !== (state.get().date ?? '') && state.set({ date: date.value || null }), 350);
  });
  const draw = () => {
    const { date: chosen, reading, covers } = state.get();
    date.value = chosen ?? reading?.article?.date?.slice(0, 10) ?? '';
    date.min = covers?.from ?? '';
    date.max = covers?.to ?? '';
    const outside = covers && date.value && (date.value < covers.from || date.value > covers.to);
    note.hidden = !outside;
    note.textContent = outside ? words.outsideFacts(day(date.value), day(covers.from), day(covers.to)) : '';
  };
  state.on(['date', 'reading', 'covers'], draw);
  draw();
  return date;
}

function field(label, control, extra = '') {
  return el('label', { class: `field ${extra}`.trim() }, el('span', {}, label), control);
}

/** A reload: every word on the page changes, and what is read comes back by the address and the tab's own store. */
function languages() {
  const turnTo = (wanted) => {
    keep('language', wanted);
    const hash = new URLSearchParams(location.hash.slice(1));
    hash.set('lang', wanted);
    history.replaceState(null, '', `#${hash}`);
    location.reload();
  };
  return el('div', { class: 'languages', role: 'group', 'aria-label': words.language }, LANGUAGES.map((each) =>
    el('button', {
      type: 'button', lang: each, title: words.languages[each], 'aria-label': words.languages[each],
      'aria-pressed': String(each === language), onclick: () => each !== language && turnTo(each),
    }, each)));
}

/** What sharing needs is fetched when it is first wanted. */
function shareButton(dialog, state) {
  const button = el('button', {
    type: 'button', class: 'primary', id: 'share', disabled: true,
    onclick: async () => (await import('./sharing.js')).shareDialog(dialog, state),
  }, words.share);
  state.on(['reading'], () => { button.disabled = !state.get().reading; });
  return button;
}
