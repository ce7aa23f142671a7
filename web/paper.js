// On paper the page is one sheet: style/print.css lays it out, and this hands it what only a script knows.

import { onPaper } from './dom.js';
import { day } from './format.js';
import { words } from './words.js';

const TALLEST_MAP = 445;
/** Of the map's height; and how much a phone's map is blown up at most. */
const LEAST_SHOWN = 0.8;
const LARGEST_SCALE = 1.3;

function put(node, sizes) {
  for (const [name, value] of Object.entries(sizes)) node.style.setProperty(`--${name}`, value);
}

/** @param foot under all of it: how much there is, and where */
export function paper(map, legend, foot, state) {
  let folded = false;
  const tell = () => {
    const { reading } = state.get();
    const today = day(new Date().toISOString().slice(0, 10));
    foot.textContent = `${words.attribution}. ${words.printed(reading?.claims?.length ?? 0, reading?.places?.length ?? 0, location.href, today)}`;
  };
  tell();
  onPaper((width) => {
    if (!width) {
      if (folded) legend.open = false;
      return;
    }
    // The map keeps the size it has and is scaled, with a little cut from the top of a tall one: what is seen is what is printed.
    const { clientWidth, clientHeight } = map;
    const scale = Math.min(width / clientWidth, TALLEST_MAP / (clientHeight * LEAST_SHOWN), LARGEST_SCALE);
    const cut = Math.max(0, clientHeight * scale - TALLEST_MAP);
    put(map.parentNode, {
      'map-width': clientWidth, 'map-height': clientHeight, 'map-scale': scale, 'map-cut': cut,
      'paper-width': clientWidth * scale, 'paper-height': clientHeight * scale - cut,
    });
    folded = !legend.open;
    legend.open = true;
    tell();
  });
}
