package org.demarc.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarc.article.AsOf;
import org.demarc.claim.Claim;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.Figure;

/** "Gained 500 square kilometres in a month". */
final class ChangeCase {
  private final Atlas atlas;
  private final Claim claim;
  private final Expression land;
  private final AsOf period;

  ChangeCase(Atlas atlas, Claim claim, Expression land, AsOf period) {
    this.atlas = atlas;
    this.claim = claim;
    this.land = land instanceof Expression.At at ? at.inner() : land;
    this.period = period;
  }

  Judgement judge() {
    if (period.isOneDay()) {
      throw new Untold("The text gives one day, and over less than two nothing can be compared");
    }
    Change change = Change.of(atlas, land, period.from(), period.to());
    Amount measured = change.amount();
    List<Figure> published =
        atlas.published(land, period.to(), Figure.Quantity.GAIN).stream()
            .filter(f -> f.daysFrom(period.to()) <= change.days() + 31)
            .toList();
    String label =
        "%s from %s to %s"
            .formatted(
                withoutDay(atlas.label(land, period.to())),
                Wording.day(period.from()),
                Wording.day(period.to()));
    String grew =
        "%s %s by %s (%s) by %s"
            .formatted(
                Because.capital(label),
                change.squareKilometres() < 0 ? "shrank" : "grew",
                Wording.squareKilometres(Math.abs(measured.value())),
                Wording.range(measured.low(), measured.high(), measured.unit()),
                atlas.line());
    return new Judgement(
        claim,
        label,
        Optional.of(measured),
        Optional.of(
            Change.measured(
                atlas,
                new Expression.Difference(
                    new Expression.At(land, period.to()), new Expression.At(land, period.from())))),
        List.of(),
        published,
        Ruling.of(claim.quoted(), measured, List.of()),
        new Because()
            .also(grew)
            .against(claim.quoted(), measured)
            .published(claim.quoted(), agreeing(published), km2 -> km2)
            .sentence(),
        List.of());
  }

  /** Gains are published over many spans: one that differs may only speak of another span. */
  private List<Figure> agreeing(List<Figure> published) {
    return published.stream()
        .filter(f -> Ruling.isInside(claim.quoted(), f.squareKilometres()))
        .toList();
  }

  /** The label names the last day; a change names both. */
  private static String withoutDay(String label) {
    int day = label.toLowerCase(Locale.ROOT).lastIndexOf(" on ");
    return day < 0 ? label : label.substring(0, day);
  }
}
