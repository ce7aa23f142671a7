package org.demarc.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarc.claim.Claim;
import org.demarc.phrase.Phrase;
import org.demarc.region.Figure;
import org.demarc.region.Measured;

/**
 * What the check of one claim came to.
 *
 * @param label the land in plain words, with its day; {@link Phrase#NOTHING} where it cannot be
 *     told
 * @param measured in the unit of the quote, where there is a measure
 * @param land the measured land itself, with its outline and the parts of its band
 * @param yardsticks what a share or a comparison was held against, the one that decided first
 * @param published figures of others for the same land
 * @param because one sentence for the reader; never empty
 * @param rightOn the days on which the measured value lay inside the quote
 * @param withheld whether there is a measure and no verdict, for another land may be meant
 * @param suggestion a guess at what was meant, worded as one; empty until it is looked for
 */
public record Judgement(
    Claim claim,
    Phrase label,
    Optional<Amount> measured,
    Optional<Measured> land,
    List<Yardstick> yardsticks,
    List<Figure> published,
    Verdict verdict,
    Phrase because,
    List<Days> rightOn,
    boolean withheld,
    Optional<Phrase> suggestion) {

  /** A span of days, both ends in it. */
  public record Days(LocalDate from, LocalDate to) {
    public Days {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(
            "got days from " + from + " to " + to + ", expected from <= to");
      }
    }
  }

  /** Before anybody has asked what else may be meant. */
  Judgement(
      Claim claim,
      Phrase label,
      Optional<Amount> measured,
      Optional<Measured> land,
      List<Yardstick> yardsticks,
      List<Figure> published,
      Verdict verdict,
      Phrase because,
      List<Days> rightOn) {
    this(
        claim,
        label,
        measured,
        land,
        yardsticks,
        published,
        verdict,
        because,
        rightOn,
        false,
        Optional.empty());
  }

  Judgement withheld(Phrase why) {
    return changed(claim, Verdict.UNRESOLVED, why, true, suggestion);
  }

  Judgement noting(Phrase finding) {
    return changed(claim.noting(finding), verdict, because, withheld, suggestion);
  }

  Judgement orReading(Claim.Reading other) {
    return changed(claim.orReading(other), verdict, because, withheld, suggestion);
  }

  Judgement suggesting(Phrase guess) {
    return changed(claim, verdict, because, withheld, Optional.of(guess));
  }

  private Judgement changed(
      Claim of, Verdict other, Phrase why, boolean open, Optional<Phrase> guess) {
    return new Judgement(
        of, label, measured, land, yardsticks, published, other, why, rightOn, open, guess);
  }

  public Judgement {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(measured, "measured");
    Objects.requireNonNull(land, "land");
    Objects.requireNonNull(verdict, "verdict");
    yardsticks = List.copyOf(yardsticks);
    published = List.copyOf(published);
    rightOn = List.copyOf(rightOn);
    Objects.requireNonNull(because, "because");
  }
}
