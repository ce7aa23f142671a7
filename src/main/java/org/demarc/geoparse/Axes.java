package org.demarc.geoparse;

import java.util.Locale;

/** Stretches of a front that Ukrainian and Russian call after the place ahead. */
final class Axes {
  private static final String[] AXIS = {"напрям", "направлен"};

  /** As far as the noun of a list may stand behind its first adjective. */
  private static final int AXES = 12;

  private Axes() {}

  /**
   * "на Куп'янському, Лиманському та Сіверському напрямках": a stretch of the front, not the place
   * that an adjective is written like.
   */
  static boolean isAxis(Tokens tokens, Span span) {
    return !span.sure && isAxis(tokens, span.first);
  }

  /** The same of an adjective at a token, past those that are listed with it. */
  static boolean isAxis(Tokens tokens, int adjective) {
    for (int i = adjective; i < Math.min(tokens.size, adjective + AXES); i++) {
      if (i > adjective && SlavicCues.beginsWith(tokens, i, AXIS)) {
        return true;
      }
      boolean listed = Adjective.of(tokens.word(i).toLowerCase(Locale.ROOT)) != null;
      if (i > adjective && tokens.gap(i) == Tokens.Gap.END || !listed && !isAnd(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAnd(Tokens tokens, int i) {
    return tokens.end(i) - tokens.start(i) <= 2 && !tokens.isCapital(i);
  }
}
