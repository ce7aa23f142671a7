// The article, with its places and figures marked.

import { el, pressable, reducedMotion, replace, worded } from './dom.js';
import { day, quantity } from './format.js';
import { figures, paragraphs, segments } from './segments.js';
import { words } from './words.js';

/** From here on, what is out of sight is not laid out. */
const LONG = 20_000;

/** @param ways {onBrief(id), onPaste()} to one, where there is none */
export function article(pane, state, ways) {
  const marks = new Map();
  const lit = { 'in-hand': [], lit: [] };
  let body = null;
  const draw = () => {
    const { reading, text, busy } = state.get();
    if (!reading) {
      if (text) replace(pane, plain(text));
      else if (busy) replace(pane, skeleton());
      else replace(pane, blank(state.get().briefs, ways));
      return;
    }
    body = el('div', { class: text.length > LONG ? 'prose long' : 'prose', lang: reading.article?.language ?? null });
    const found = reading.claims ?? [];
    const quoted = figures(text, found);
    const runs = segments(text, reading.mentions ?? [], found, quoted);
    const known = new Map((reading.places ?? []).map((place) => [place.id, place]));
    const tools = { text, reading, state, known, seen: new Set(), numbered: new Set(), quoted, next: 0 };
    paragraphs(text).forEach(([start, end], index) => {
      const line = index === 0 && isTitle(text, start, end) ? el('h2', {}) : el('p', {});
      line.append(...marked(runs, start, end, tools));
      body.append(line);
    });
    replace(pane, el('p', { class: 'dateline' }, dated(reading.article)), warnings(reading.article), body);
    pane.scrollTop = 0;
    index();
    light();
  };
  // What is lit is found by name once: a long text has thousands of marks, and each hover would look at all.
  const index = () => {
    marks.clear();
    for (const node of body.querySelectorAll('[data-place], [data-claim]')) {
      const name = node.dataset.place ?? Number(node.dataset.claim);
      marks.set(name, [...(marks.get(name) ?? []), node]);
    }
  };
  const light = () => {
    const { claim, place, hoverClaim, hoverPlace } = state.get();
    for (const [sign, names] of [['in-hand', [claim, place]], ['lit', [hoverClaim, hoverPlace]]]) {
      for (const node of lit[sign]) node.classList.remove(sign);
      lit[sign] = names.flatMap((name) => marks.get(name) ?? []);
      for (const node of lit[sign]) node.classList.add(sign);
    }
  };
  state.on(['reading', 'busy', 'text', 'briefs'], ({ reading }, before) => {
    if (!reading || reading !== before.reading) draw();
  });
  state.on(['claim', 'place', 'hoverClaim', 'hoverPlace'], light);
  state.on(['claim'], () => show(pane, `[data-claim="${state.get().claim}"]`));
  state.on(['place'], () => show(pane, `[data-place="${CSS.escape(state.get().place ?? '')}"]`));
}

/** The text before it is read, or when reading failed. */
function plain(text) {
  return el('div', { class: 'prose' }, paragraphs(text).map(([start, end], index) =>
    el(index === 0 && isTitle(text, start, end) ? 'h2' : 'p', {}, text.slice(start, end))));
}

/** No article yet: what is to be done, and what to try it with. */
function blank(briefs, { onBrief, onPaste }) {
  return el('div', { class: 'invitation' },
    el('h2', {}, words.blankTitle), el('p', {}, words.blankText),
    el('p', {}, el('button', { type: 'button', class: 'primary', onclick: onPaste }, words.paste)),
    briefs.length ? [el('h3', {}, words.blankTry), el('ul', {}, briefs.map(({ id, title }) =>
      el('li', {}, el('button', { type: 'button', class: 'link', lang: 'en', onclick: () => onBrief(id) }, title))))] : null);
}

/** Grey lines where the first article will stand. */
function skeleton() {
  return el('div', { class: 'skeleton', 'aria-hidden': 'true' }, [60, 96, 92, 98, 74, 94, 97, 50].map((share) => {
    const line = el('span');
    line.style.width = `${share}%`;
    return line;
  }));
}

/** Scrolls the pane alone, never the page, and only when the words are out of sight. */
function show(pane, selector) {
  const node = pane.querySelector(selector);
  if (!node || pane.offsetParent === null) return;
  const [box, frame] = [node.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (box.top >= frame.top && box.bottom <= frame.bottom) return;
  const top = pane.scrollTop + box.top - frame.top - frame.height / 3;
  pane.scrollTo({ top, behavior: reducedMotion() ? 'auto' : 'smooth' });
}

const isTitle = (text, start, end) => end - start < 140 && /^\s*\n/.test(text.slice(end + 1)) ;

function dated(read) {
  if (!read.date) return words.noDate;
  if (read.dateKnown === false) return `${words.noDate} ${day(read.date)}.`;
  return [day(read.date), read.dateBasis ? [' · ', worded(read.dateBasis)] : null];
}

function warnings(read) {
  const all = read.warnings ?? [];
  return all.length ? el('ul', { class: 'warnings' }, all.map((sentence) => worded(sentence, 'li'))) : null;
}

/** The runs of one paragraph; paragraphs come in order, so each begins where the last one ended. */
function marked(runs, start, end, tools) {
  const nodes = [];
  let open = null;
  while (tools.next < runs.length && runs[tools.next].end <= start) tools.next++;
  for (let i = tools.next; i < runs.length && runs[i].start < end; i++) {
    const run = runs[i];
    const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)];
    if (from >= to) continue;
    const claim = run.claims.length ? run.claims[run.claims.length - 1] : null;
    if (open && open.claim !== claim) open = null;
    const piece = mark(run, tools.text.slice(from, to), tools);
    if (claim === null) {
      nodes.push(piece);
      continue;
    }
    if (!open) {
      open = { claim, node: figure(claim, tools.state) };
      nodes.push(open.node);
    }
    open.node.append(run.figures.length ? quotation(run.figures.at(-1), piece, tools.state) : piece);
    for (const index of run.figures) {
      if (to < Math.min(tools.quoted[index].end, end) || tools.numbered.has(index)) continue;
      tools.numbered.add(index);
      withLastWord(open.node, marker(index, tools.reading.claims[index], tools.state));
    }
  }
  return nodes;
}

function mark(run, words_, { known: places_, state, seen }) {
  if (!run.mention) return document.createTextNode(words_);
  const { place, role, why, corrected } = run.mention;
  const known = places_.get(place);
  const title = [known ? known.name : why, corrected ? words.corrected : null].filter(Boolean).join(' · ');
  const node = el('span', { class: `mention ${role}${corrected ? ' corrected' : ''}`, 'data-place': place, title });
  node.textContent = words_;
  if (role !== 'demonym' && !seen.has(place)) {
    seen.add(place);
    node.tabIndex = 0;
    node.setAttribute('role', 'button');
  }
  node.addEventListener('mouseenter', () => state.set({ hoverPlace: place }));
  node.addEventListener('mouseleave', () => state.set({ hoverPlace: null }));
  node.addEventListener('focus', () => state.set({ hoverPlace: place }));
  node.addEventListener('blur', () => state.set({ hoverPlace: null }));
  return pressable(node, (event) => {
    event.stopPropagation();
    state.set({ place });
  });
}

/** The figure inside a claim's words; where claims overlap, it is its own claim's. */
function quotation(index, piece, state) {
  const choose = (event) => {
    if (event.target.closest('.mention')) return;
    event.stopPropagation();
    state.set({ claim: index });
  };
  return el('span', { class: 'quoted', 'data-claim': index, onclick: choose }, piece);
}

function figure(index, state) {
  return el('span', {
    class: 'figure',
    'data-claim': index,
    onclick: () => state.set({ claim: index }),
    onmouseenter: () => state.set({ hoverClaim: index }),
    onmouseleave: () => state.set({ hoverClaim: null }),
  });
}

/** A marker never begins a line: it is tied to the word before it. */
function withLastWord(figureNode, markerNode) {
  const quoted = figureNode.lastChild;
  const last = quoted?.lastChild ?? quoted;
  const tie = el('span', { class: 'tie' });
  if (last?.nodeType === Node.TEXT_NODE) {
    const cut = last.data.trimEnd().lastIndexOf(' ') + 1;
    tie.append(last.splitText(cut));
  } else if (last) {
    tie.append(last);
  }
  tie.append(markerNode);
  (quoted?.classList?.contains('quoted') ? quoted : figureNode).append(tie);
}

/** Stands behind the figure like the number of a footnote, and is the button for the keyboard. */
function marker(index, claim, state) {
  const quoted = claim.quoted?.text ?? quantity(claim.quoted?.value, claim.quoted?.unit);
  const label = words.claimMarker(index + 1, quoted, words.verdicts[claim.verdict]);
  return el('button', {
    type: 'button',
    class: `marker ${claim.verdict}`,
    'data-claim': index,
    'aria-label': label,
    onclick: (event) => {
      event.stopPropagation();
      state.set({ claim: index });
    },
    onfocus: () => state.set({ hoverClaim: index }),
    onblur: () => state.set({ hoverClaim: null }),
  }, String(index + 1));
}
