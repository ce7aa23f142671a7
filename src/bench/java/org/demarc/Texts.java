package org.demarc;

import java.util.List;

/** What the benchmarks read: the bundled briefs, one and many. */
final class Texts {
  private static final int FIVE_KB = 5_000;

  private Texts() {}

  /** The briefs one after another, again from the first, cut after 5,000 characters at a word. */
  static String fiveKilobytes(Briefs briefs) {
    StringBuilder text = new StringBuilder();
    while (text.length() < FIVE_KB) {
      briefs.all().forEach(brief -> text.append(brief.text()).append("\n\n"));
    }
    return text.substring(0, text.lastIndexOf(" ", FIVE_KB));
  }

  static List<String> each(Briefs briefs) {
    return briefs.all().stream().map(Briefs.Brief::text).toList();
  }
}
