package org.demarc.verdict;

import java.util.List;
import java.util.Optional;
import org.demarc.phrase.Article;
import org.demarc.phrase.Phrase;

/**
 * A verdict withheld, where a contradiction is more often our misreading than the article's fault
 * (docs/decisions.md): where the land is not read for sure and the figure lies far from what it
 * measures, and where the figure fits another land that the text may mean. No land is chosen by its
 * area: the reader is asked which is meant.
 */
final class Doubt {
  /** A land read with less likelihood is not sure. */
  private static final double SURE = 0.65;

  /** Of gaps wider than this, on lands not sure, two thirds and more were misread. */
  private static final double FAR = 1.6;

  private Doubt() {}

  /**
   * The judgement without its verdict, where that is a contradiction in doubt.
   *
   * @param other what else the figure fits
   */
  static Optional<Judgement> of(Judgement judgement, Optional<OtherLand.Fit> other) {
    if (other.isPresent()) {
      Judgement open = withheld(judgement, "doubt.other").suggesting(other.get().told());
      return other.get().reading().map(open::orReading).or(() -> Optional.of(open));
    }
    boolean unsure = judgement.claim().likelihood() < SURE;
    return unsure && OtherLand.isOffBy(FAR, judgement)
        ? Optional.of(withheld(judgement, "doubt"))
        : Optional.empty();
  }

  private static Judgement withheld(Judgement judgement, String why) {
    return judgement.withheld(
        Phrase.joined(
            " ", List.of(Phrase.of(why, Article.the(judgement.label())), judgement.because())));
  }
}
