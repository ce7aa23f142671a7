// One axis for quote, measure and published figures: its span, its scale, its ticks.

const DAY = 86_400_000;

/** The span that holds all values, with a margin on both sides; areas never go below zero. */
export function domain(values, { margin = 0.12, atLeastZero = true } = {}) {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return null;
  const low = Math.min(...known);
  const high = Math.max(...known);
  const spread = high - low || Math.abs(high) * 0.1 || 1;
  const from = low - spread * margin;
  return [atLeastZero && low >= 0 ? Math.max(0, from) : from, high + spread * margin];
}

/** Maps a value to a position; what lies outside is held at the ends. */
export function scale([low, high], [left, right]) {
  return (value) => {
    const share = (value - low) / (high - low);
    return left + (right - left) * Math.min(1, Math.max(0, share));
  };
}

/** Round values inside the span, about `count` of them. */
export function ticks([low, high], count = 4) {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough) * power;
  const found = [];
  for (let i = Math.ceil(low / step); i * step <= high + step * 1e-9; i++) {
    found.push(Number((i * step).toPrecision(12)));
  }
  return found;
}

/** First days of months or years inside the span, about `count` of them. */
export function dateTicks([low, high], count = 4) {
  const months = Math.max(1, (high - low) / (30.44 * DAY));
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((each) => months / each <= count + 0.5) ?? 600;
  const start = new Date(low);
  const found = [];
  for (let m = start.getUTCFullYear() * 12 + Math.ceil(start.getUTCMonth() / step) * step; ; m += step) {
    const at = Date.UTC(Math.floor(m / 12), m % 12, 1);
    if (at > high) return found;
    if (at >= low) found.push(at);
  }
}

/** Vertical offsets that keep dots on one line apart: 0, -step, +step, -2 step … */
export function dodge(positions, apart, step) {
  const taken = [];
  return positions.map((x) => {
    for (let i = 0; ; i++) {
      const offset = (i % 2 ? -1 : 1) * Math.ceil(i / 2) * step;
      if (!taken.some((t) => t.offset === offset && Math.abs(t.x - x) < apart)) {
        taken.push({ x, offset });
        return offset === 0 ? 0 : offset;
      }
    }
  });
}
