// Building nodes. Text goes in as text, never as HTML.

const SVG = 'http://www.w3.org/2000/svg';

export function el(tag, properties = {}, ...children) {
  return fill(document.createElement(tag), properties, children);
}

export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(node, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(2).filter((child) => child !== null && child !== undefined));
  return node;
}

export function replace(node, ...children) {
  node.replaceChildren(...children.flat(2).filter((child) => child !== null && child !== undefined));
}

const CYRILLIC = /[\u0400-\u04ff]/;

/** The server's words: in the page's language, but for what it has in English alone, which is marked as that. */
export function worded(text, tag = 'span', properties = {}) {
  const marked = document.documentElement.lang === 'uk' && !CYRILLIC.test(text) && /[a-z]{2}/i.test(text);
  return el(tag, { ...properties, lang: marked ? 'en' : null }, text);
}

/**
 * Puts a long list down in two steps: the first so many at once, the rest when asked for.
 * @param make (item, index) -> node
 * @returns puts the rest down; does nothing where it is already there
 */
export function unfolding(list, items, most, make, label) {
  list.append(...items.slice(0, most).map(make));
  if (items.length <= most) return () => {};
  const more = el('button', { type: 'button', class: 'quiet more' }, label(items.length));
  let folded = true;
  const rest = () => {
    if (!folded) return;
    folded = false;
    more.remove();
    list.append(...items.slice(most).map((item, i) => make(item, i + most)));
  };
  more.addEventListener('click', () => {
    const next = list.childElementCount;
    rest();
    list.children[next]?.querySelector('button, [tabindex="0"]')?.focus();
  });
  queueMicrotask(() => folded && (list.closest('table') ?? list).after(more));
  return rest;
}

/** Enter and Space do what a click does, for what is no button by itself. */
export function pressable(node, press) {
  node.addEventListener('click', press);
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      press(event);
    }
  });
  return node;
}

export const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** What a sheet has between its margins, A4 and Letter alike, in CSS pixels. */
const SHEET = 703;

/** Calls what lays out anew for paper, and again for the screen; @param lay (width or null) */
export function onPaper(lay) {
  addEventListener('beforeprint', () => lay(SHEET));
  addEventListener('afterprint', () => lay(null));
}
