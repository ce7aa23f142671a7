package org.demarc.verdict;

import java.util.List;
import java.util.Optional;
import org.demarc.article.AsOf;
import org.demarc.claim.Claim;
import org.demarc.claim.Quantity;
import org.demarc.claim.Quantity.Unit;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.Figure;
import org.demarc.region.Measured;
import org.demarc.region.Region;
import org.demarc.region.Span;
import org.demarc.verdict.Judgement.Days;

/** "Some 6,500 square kilometres of it are still held". */
final class AreaCase {
  private final Atlas atlas;
  private final Claim claim;
  private final AsOf when;
  private final Phrase label;
  private final Measured land;
  private final Byline byline;

  AreaCase(Atlas atlas, Claim claim, AsOf when, Phrase label, Measured land, Byline byline) {
    this.atlas = atlas;
    this.claim = claim;
    this.when = when;
    this.label = label;
    this.land = land;
    this.byline = byline;
  }

  Judgement judge() {
    Quantity quoted = claim.quoted();
    boolean held = land.asOf().isPresent();
    List<Span> curve =
        held ? atlas.curve(land.expression(), atlas.firstDay(), atlas.lastDay()) : List.of();
    Amount day =
        new Amount(
            land.value().squareKilometres(),
            land.low().squareKilometres(),
            land.high().squareKilometres(),
            Unit.SQUARE_KILOMETRES);
    Amount measured = Spanned.over(when, curve, day);
    List<Double> official =
        land.official().stream().map(Region.Official::squareKilometres).toList();
    Verdict verdict = Spanned.ruling(quoted, measured, day, when, curve, official, 1);
    List<Days> right = RightDays.of(curve, km2 -> Ruling.isInside(quoted, km2));
    List<Figure> published =
        atlas.published(land.expression(), when.to()).stream()
            .filter(figure -> !byline.isOwn(figure))
            .toList();
    Because because =
        new Because()
            .measure(label, measured, borders())
            .against(quoted, day, land.official().stream().map(Official::area).toList());
    if (!when.isOneDay() && held) {
      because.also(Spanned.told(when));
    }
    // Of land whose holder never changed there is nothing to tell by day.
    if (curve.size() > 1 && !day.isWithinItsOwnError()) {
      because.rightOn(right, atlas.firstDay(), atlas.lastDay(), when.to());
    }
    because.published(quoted, published, km2 -> km2);
    return new Judgement(
        claim,
        label,
        Optional.of(measured),
        Optional.of(land),
        List.of(),
        published,
        verdict,
        because.sentence(),
        right);
  }

  private Phrase borders() {
    return land.asOf().isPresent()
        ? Phrase.of("because.by.line", atlas.lineAlone())
        : Phrase.of("because.by.outline");
  }
}
