// The words of the interface, in the language that was chosen; the other table is never loaded.

import { speak } from './format.js';
import { chosen } from './language.js';
import { fromHash } from './state.js';
import { kept } from './stash.js';

/** A page that was made in one language says so; the others ask the address and the browser. */
const made = document.documentElement.dataset.words;

const wishes = { asked: made ?? fromHash(location.hash).lang, kept: kept('language'), preferred: navigator.languages };

export const language = chosen(wishes);

/** What the browser would have got without anybody's asking. */
export const byBrowser = chosen({ preferred: navigator.languages });

speak(language);
document.documentElement.lang = language;

export const { words } = await import(`./words/${language}.js`);
