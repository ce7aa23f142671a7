package org.demarc.verdict;

import java.util.List;
import org.demarc.phrase.Article;
import org.demarc.phrase.Phrase;

/**
 * A verdict withheld: where the land is not read for sure and the figure lies far from what that
 * land measures, the reading is more often wrong than the article (docs/decisions.md). No land is
 * chosen by its area: the reader is asked which is meant.
 */
final class Doubt {
  /** A land read with less likelihood is not sure. */
  private static final double SURE = 0.7;

  /** Of gaps wider than this, on lands not sure, three quarters were misread. */
  private static final double FAR = 1.6;

  private Doubt() {}

  /** Whether a contradiction is more likely ours than the article's. */
  static boolean isOf(Judgement judgement) {
    return judgement.verdict() == Verdict.CONTRADICTED && isFarAndUnsure(judgement);
  }

  /** Whether it was one before its verdict was withheld. */
  static boolean isWithheld(Judgement judgement) {
    return judgement.verdict() == Verdict.UNRESOLVED && isFarAndUnsure(judgement);
  }

  private static boolean isFarAndUnsure(Judgement judgement) {
    return judgement.claim().likelihood() < SURE && OtherLand.isOffBy(FAR, judgement);
  }

  static Judgement withheld(Judgement judgement) {
    Phrase because =
        Phrase.joined(
            " ", List.of(Phrase.of("doubt", Article.the(judgement.label())), judgement.because()));
    return judgement.with(Verdict.UNRESOLVED, because);
  }
}
