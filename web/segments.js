// Cuts a text at every border of a mention or a claim, so that the page can mark overlapping spans.

/**
 * @param text the article
 * @param mentions [{start, end, …}] that do not overlap each other
 * @param claims [{start, end, …}] that may overlap each other and the mentions
 * @param quoted [{start, end}] the figure inside each claim's span, in the same order
 * @returns runs [{start, end, mention?, claims: [index…], figures: [index…]}] in order, covering the text
 */
export function segments(text, mentions, claims, quoted = claims) {
  const inside = ({ start, end }) => start >= 0 && end <= text.length && start < end;
  const cuts = new Set([0, text.length]);
  for (const span of [...mentions, ...claims, ...quoted].filter(inside)) cuts.add(span.start).add(span.end);
  const borders = [...cuts].sort((a, b) => a - b);
  const covers = (span, start, end) => inside(span) && span.start <= start && end <= span.end;
  const runs = [];
  const ordered = mentions.filter(inside).sort((a, b) => a.start - b.start);
  let next = 0;
  // Claims that have begun and not yet ended: a long text has many, a run few.
  const byStart = claims.map((_, index) => index).sort((a, b) => claims[a].start - claims[b].start);
  let waiting = 0;
  let open = [];
  for (let i = 0; i + 1 < borders.length; i++) {
    const [start, end] = [borders[i], borders[i + 1]];
    const run = { start, end, claims: [], figures: [] };
    while (next < ordered.length && ordered[next].end <= start) next++;
    if (ordered[next] && covers(ordered[next], start, end)) run.mention = ordered[next];
    while (waiting < byStart.length && claims[byStart[waiting]].start <= start) open.push(byStart[waiting++]);
    open = open.filter((index) => claims[index].end > start);
    for (const index of open.sort((a, b) => a - b)) {
      if (covers(claims[index], start, end)) run.claims.push(index);
      if (covers(quoted[index], start, end)) run.figures.push(index);
    }
    runs.push(run);
  }
  return runs;
}

/**
 * Where each claim's figure stands: its quoted text inside the claim's words, or all of them.
 * @returns [{start, end}] one for each claim
 */
export function figures(text, claims) {
  return claims.map(({ start, end, quoted }) => {
    const at = quoted?.text ? text.slice(start, end).indexOf(quoted.text) : -1;
    return at < 0 ? { start, end } : { start: start + at, end: start + at + quoted.text.length };
  });
}

/** Paragraphs as [start, end] without their line ends; the first line alone when it is a title. */
export function paragraphs(text) {
  const found = [];
  const line = /[^\r\n]+(?:\r?\n(?!\s*\r?\n)[^\r\n]+)*/g;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    if (match[0].trim()) found.push([match.index, match.index + match[0].length]);
  }
  return found;
}
