package org.demarc.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarc.article.Abandoned;
import org.demarc.article.AsOf;
import org.demarc.claim.Claim;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.Measured;
import org.demarc.region.Measurement;
import org.demarc.region.Unresolved;

/** Holds quoted figures against what the atlas measures. Safe for many threads. */
public final class Judge {
  private final Atlas atlas;

  public Judge(Atlas atlas) {
    this.atlas = atlas;
  }

  /** Judges by the last day the facts cover, where nobody knows the date. */
  public Judgement judge(Claim claim) {
    return judge(claim, AsOf.day(atlas.lastDay(), Phrase.of("date.lastOfFacts")));
  }

  /**
   * @param asOf in force where the claim's region names no date; of a span, single-day measures are
   *     taken on its last day and the rest is told
   */
  public Judgement judge(Claim claim, AsOf asOf) {
    return judge(claim, asOf, Byline.NONE, Lands.NONE);
  }

  /**
   * The same.
   *
   * @param byline whose figures do not confirm the article, for it is their own
   * @param lands what else the text names, which may be meant where the figure is far off
   */
  public Judgement judge(Claim claim, AsOf asOf, Byline byline, Lands lands) {
    Abandoned.check();
    return Suggestion.on(atlas, judged(claim, asOf, byline), lands, asOf.to());
  }

  private Judgement judged(Claim claim, AsOf asOf, Byline byline) {
    if (claim.region().isEmpty()) {
      return unresolved(claim, Phrase.NOTHING, claim.untold().orElseThrow());
    }
    Expression region = claim.region().get();
    if (!atlas.knows(region) || !claim.of().map(atlas::knows).orElse(true)) {
      return unresolved(claim, Phrase.NOTHING, Phrase.of("untold.noSuchLand"));
    }
    AsOf when =
        region instanceof Expression.At at
            ? AsOf.day(at.date(), Phrase.of("date.ofClaim"))
            : withinFacts(asOf);
    Phrase label = atlas.label(region, when.to());
    return switch (claim.kind()) {
      case AREA -> judgeArea(claim, region, when, label, byline);
      case SHARE, COMPARISON -> judgeAgainst(claim, region, when, label, byline);
      case CHANGE -> judgeChange(claim, region, when, label, byline);
      case PACE -> judgePace(claim, region, when, label);
    };
  }

  /** Of a span that is only partly covered by facts, the part that is. */
  private AsOf withinFacts(AsOf asOf) {
    LocalDate from = asOf.from().isBefore(atlas.firstDay()) ? atlas.firstDay() : asOf.from();
    LocalDate to = asOf.to().isAfter(atlas.lastDay()) ? atlas.lastDay() : asOf.to();
    return asOf.isOneDay() || to.isBefore(from) ? asOf : new AsOf(from, to, asOf.basis());
  }

  private Judgement judgeArea(
      Claim claim, Expression region, AsOf when, Phrase label, Byline byline) {
    Measurement measurement = atlas.amount(region, when.to());
    return measurement instanceof Measured measured
        ? new AreaCase(atlas, claim, when, label, measured, byline).judge()
        : unresolved(claim, label, sentence((Unresolved) measurement));
  }

  private Judgement judgeChange(
      Claim claim, Expression region, AsOf when, Phrase label, Byline byline) {
    boolean bothDates =
        region instanceof Expression.Difference difference
            && difference.left() instanceof Expression.At
            && difference.right() instanceof Expression.At;
    if (bothDates) {
      return judgeArea(claim, region, when, label, byline);
    }
    if (claim.period().isEmpty()) {
      return unresolved(claim, label, Phrase.of("untold.noPeriod"));
    }
    AsOf period = claim.period().get();
    try {
      return new ChangeCase(atlas, claim, region, period, byline).judge();
    } catch (Untold e) {
      return unresolved(claim, label, e.sentence());
    }
  }

  private Judgement judgePace(Claim claim, Expression region, AsOf when, Phrase label) {
    try {
      return new PaceCase(atlas, claim, region, when.to(), label).judge();
    } catch (Untold e) {
      return unresolved(claim, label, e.sentence());
    }
  }

  private Judgement judgeAgainst(
      Claim claim, Expression region, AsOf when, Phrase label, Byline byline) {
    if (claim.of().isEmpty()) {
      return unresolved(
          claim, label, claim.untold().orElseGet(() -> Phrase.of("untold.comparedWithWhat")));
    }
    Measurement part = atlas.amount(region, when.to());
    Measurement whole = atlas.amount(claim.of().get(), when.to());
    for (Measurement each : List.of(part, whole)) {
      if (each instanceof Unresolved unresolved) {
        return unresolved(claim, label, sentence(unresolved));
      }
    }
    Optional<Phrase> byOutline = atlas.endsAtItsLine(region, claim.of().get(), when.to());
    if (byOutline.isPresent()) {
      return unresolved(claim, label, Phrase.of("sentence", byOutline.get()));
    }
    return new RatioCase(atlas, claim, when, label, (Measured) part, (Measured) whole, byline)
        .judge();
  }

  private static Phrase sentence(Unresolved unresolved) {
    return Phrase.of("sentence", unresolved.reason());
  }

  private static Judgement unresolved(Claim claim, Phrase label, Phrase reason) {
    return new Judgement(
        claim,
        label,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Verdict.UNRESOLVED,
        reason,
        List.of());
  }
}
