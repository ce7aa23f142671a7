package org.demarc.web;

/** What a request may cost us, declared beside its route: its rate limit goes by it. */
public enum Cost {
  /** Looked up, or made in a millisecond. */
  LIGHT,

  /** Reading, measuring, drawing. */
  HEAVY,

  /** Heavy, and kept for ever afterwards. */
  MINT
}
