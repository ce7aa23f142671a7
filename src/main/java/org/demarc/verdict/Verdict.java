package org.demarc.verdict;

import java.util.Locale;
import org.demarc.phrase.Phrase;

/** What the check of a quoted figure comes to. The JSON spells it in lower case. */
public enum Verdict {
  /** The measure, or the official area of a whole named region, lies inside the quoted interval. */
  SUPPORTED,
  /** Only the bands touch, or the gap is under 10 % of the measure. */
  CLOSE,
  /** Further off than that. */
  CONTRADICTED,
  /** The region, the date or the data do not allow an answer; the reason is given. */
  UNRESOLVED;

  /** "supported", "підтверджено". */
  public Phrase spoken() {
    return Phrase.of("verdict." + name().toLowerCase(Locale.ROOT));
  }
}
