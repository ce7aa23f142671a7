// The claims pane: a card for each figure, drawn when it comes near the sight.

import { card } from './card.js';
import { el, onPaper, reducedMotion, replace, unfolding } from './dom.js';
import { words } from './words.js';

/** Of a long text: the rest is put down when asked for, or when one of it is taken in hand. */
const MOST_CARDS = 30;
const PRINTED = 8;

/** What stands there before there is a reading, or when there will be none. */
const unread = ({ text, busy }) => (text ? el('p', { class: 'empty' }, busy ? words.reading : words.unread) : null);

/** @param correct reads the article by other corrections */
export function claims(pane, state, correct) {
  let cards = [];
  let unfold = () => {};
  const draw = () => {
    const { reading } = state.get();
    cards = [];
    drawn.disconnect();
    if (!reading) return replace(pane, unread(state.get()));
    const found = reading.claims ?? [];
    const list = el('ol', { class: 'cards' });
    unfold = unfolding(list, found, MOST_CARDS, (claim, index) => {
      cards[index] = card(claim, index, state, correct);
      drawn.observe(cards[index].node);
      return cards[index].node;
    }, words.showAll);
    replace(pane, found.length ? list : el('div', { class: 'empty' }, el('p', {}, words.noClaims),
      reading.places?.length ? el('p', { class: 'hint' }, words.noClaimsHint) : null));
    pane.scrollTop = 0;
    light();
  };
  // Drawn when it comes near the sight, and again when its width changes.
  const drawn = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) cards[target.dataset.card]?.see();
  }, { rootMargin: '400px' });
  const light = () => {
    const { claim, hoverClaim } = state.get();
    cards.forEach(({ node, button }, index) => {
      node.classList.toggle('in-hand', index === claim);
      node.classList.toggle('lit', index === hoverClaim);
      button.setAttribute('aria-pressed', String(index === claim));
    });
  };
  const show = () => {
    const node = cards[state.get().claim]?.node;
    if (!node || pane.offsetParent === null) return;
    const [box, frame] = [node.getBoundingClientRect(), pane.getBoundingClientRect()];
    if (box.top >= frame.top && box.bottom <= frame.bottom) return;
    pane.scrollTo({ top: pane.scrollTop + box.top - frame.top - 8, behavior: reducedMotion() ? 'auto' : 'smooth' });
  };
  state.on(['reading', 'text', 'busy'], ({ reading }, before) => (!reading || reading !== before.reading) && draw());
  state.on(['claim', 'hoverClaim', 'reading'], light);
  state.on(['claim'], () => {
    if (state.get().claim !== null && !cards[state.get().claim]) {
      unfold();
      light();
    }
    show();
  });
  // A sheet holds about so many, in sight or not.
  onPaper((width) => width && cards.slice(0, PRINTED).concat(cards[state.get().claim] ?? []).forEach((each) => each.see()));
  new ResizeObserver(() => cards.forEach((each) => each.redraw())).observe(pane);
}
