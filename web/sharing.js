// Sharing: a link, a picture and files that stay the same for ever. Fetched when first wanted.

import * as api from './api.js';
import { titleOf } from './card.js';
import { el, replace, worded } from './dom.js';
import { day } from './format.js';
import { undated } from './hand.js';
import { words } from './words.js';

export function shareDialog(dialog, state) {
  const { reading, claim, day: shown, view } = state.get();
  const claims = reading.claims ?? [];
  const chooser = el('select', { id: 'share-claim' }, el('option', { value: '' }, words.shareNoClaim),
    claims.map((each, index) => el('option', { value: index }, `${index + 1}. ${titleOf(each, reading.places ?? [])} (${words.verdicts[each.verdict]})`)));
  chooser.value = claim === null ? '' : String(claim);
  const result = el('div', { class: 'share-result', role: 'status' });
  const go = el('button', { type: 'submit', class: 'primary' }, words.shareGo);
  const other = el('p', { class: 'hint warning' }, words.shareOther);
  const warn = () => { other.hidden = !anotherDay(state.get(), chooser.value); };
  const form = el('form', { class: 'share-form' },
    el('p', { class: 'hint' }, words.shareHint),
    claims.length ? el('label', { class: 'block' }, el('span', {}, words.shareClaim), chooser) : null,
    el('p', { class: 'hint' }, words.shareShows(day(shown ?? ''), words.views[view] ?? view)), other, go);
  chooser.addEventListener('change', warn);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    go.disabled = true;
    replace(result, el('p', { class: 'hint' }, words.sharing));
    try {
      draw(await api.share(submission(state.get(), chooser.value)), chooser.value !== '');
    } catch (error) {
      replace(result, worded(error.message, 'p', { class: 'fault' }));
      go.disabled = false;
    }
  });
  const draw = (made, withClaim) => {
    replace(result, shared(made, withClaim));
    form.hidden = true;
    result.querySelector('input').focus();
  };
  replace(dialog, el('h2', { id: 'dialog-title' }, words.shareTitle), form, result,
    el('div', { class: 'actions' }, el('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() }, words.close)));
  warn();
  dialog.className = 'sheet share';
  dialog.showModal();
}

/** Whether the map shows a day that neither the article nor the claim on the picture speaks of. */
function anotherDay({ day: shown, reading }, claim) {
  const expression = reading.claims?.[claim]?.region?.expression;
  return Boolean(shown) && shown !== reading.article?.date?.slice(0, 10) && !(expression && undated(expression).date === shown);
}

/** The map's day is the picture's: another one than the article's is sent as its date. */
function submission(shared, claim) {
  const { text, date, near, day: shown, corrections, view, frame } = shared;
  return {
    text, near, corrections, pov: view, date: anotherDay(shared, claim) ? shown : date,
    view: frame ?? undefined, claim: claim === '' ? null : Number(claim),
  };
}

/** The link may name the server's public address; the picture and the files come from where the page came from. */
function shared({ id, url, embed, embedMap, embedCard }, withClaim) {
  const link = String(new URL(url, location.href));
  const files = new URL(`/s/${id}`, location.href);
  return [
    el('a', { href: link, target: '_blank', rel: 'noopener', class: 'share-picture' },
      el('img', { src: `${files}.png`, width: 1200, height: 630, alt: words.sharePicture })),
    copyable(words.shareLink, link),
    el('fieldset', { class: 'frames' }, el('legend', {}, words.shareFrames),
      [[embedCard ? words.shareEmbed : words.shareMap, embed], [words.shareMap, embedMap], [words.shareCard, embedCard]]
        .filter(([, code]) => code).map(([label, code]) => copyable(label, code))),
    el('h3', {}, words.shareFiles),
    el('ul', { class: 'share-files' }, Object.entries(words.files).filter(([kind]) => withClaim || kind !== 'claimreview.json').map(([kind, name]) =>
      el('li', {}, el('a', { href: `${files}.${kind}`, download: `demarc-${id}.${kind.replace(/\?.*/, '')}` }, name)))),
    el('p', {}, el('a', { href: link, target: '_blank', rel: 'noopener' }, words.shareOpen)),
  ];
}

function copyable(label, text) {
  const field = el('input', { type: 'text', readonly: true, value: text, 'aria-label': label, onfocus: () => field.select() });
  const button = el('button', { type: 'button', class: 'quiet', 'aria-label': `${words.copy}: ${label}`, onclick: () => copy(field, button) }, words.copy);
  return el('div', { class: 'block' }, el('span', {}, label), el('div', { class: 'own-line' }, field, button));
}

/** The clipboard's own way; where it is not to be had, as on plain http, the old one; else the text is left selected. */
async function copy(field, button) {
  const written = await (navigator.clipboard?.writeText(field.value) ?? Promise.reject(new Error('none'))).then(() => true, () => byHand(field));
  const say = (text) => {
    button.textContent = text;
    button.setAttribute('aria-label', `${text}: ${field.getAttribute('aria-label')}`);
  };
  say(written ? words.copied : words.copyByHand);
  setTimeout(() => say(words.copy), 2500);
}

function byHand(field) {
  field.select();
  return document.execCommand('copy');
}
