package org.demarc.verdict;

import java.util.List;
import java.util.Optional;
import org.demarc.article.AsOf;
import org.demarc.claim.Claim;
import org.demarc.claim.Quantity.Unit;
import org.demarc.phrase.Article;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.Figure;

/** "Gained 500 square kilometres in a month". */
final class ChangeCase {

  private final Atlas atlas;
  private final Claim claim;
  private final Expression land;
  private final AsOf period;
  private final Byline byline;

  ChangeCase(Atlas atlas, Claim claim, Expression land, AsOf period, Byline byline) {
    this.atlas = atlas;
    this.claim = claim;
    this.land = land instanceof Expression.At at ? at.inner() : land;
    this.period = period;
    this.byline = byline;
  }

  Judgement judge() {
    if (period.isOneDay()) {
      throw new Untold(Phrase.of("untold.oneDay"));
    }
    Change change = Change.of(atlas, land, period.from(), period.to());
    Amount measured = change.amount(atlas);
    Amount inUnit = inUnit(measured);
    List<Figure> published =
        atlas.publishedGains(land, period.from(), period.to()).stream()
            .filter(figure -> !byline.isOwn(figure))
            .toList();
    Phrase label = Phrase.of("label.span", atlas.land(land), period.from(), period.to());
    Phrase grew =
        Phrase.of(
            verb(change),
            label.capital(),
            Wording.squareKilometres(Math.abs(measured.value())),
            change.squareKilometres() < 0
                ? Wording.range(-measured.high(), -measured.low(), measured.unit())
                : Wording.range(measured.low(), measured.high(), measured.unit()),
            atlas.line(),
            Article.the(atlas.land(land)),
            period.from(),
            period.to());
    Verdict ours = Ruling.of(claim.quoted(), inUnit, List.of());
    // Where somebody not at war counted as quoted, ours alone contradicts nothing.
    List<Figure> counts = agreeing(published).stream().filter(Figure::isIndependent).toList();
    boolean softened = ours == Verdict.CONTRADICTED && !counts.isEmpty();
    Because because =
        new Because()
            .also(grew)
            .againstChange(claim.quoted(), inUnit)
            .published(claim.quoted(), published, this::scaled);
    return new Judgement(
        claim,
        label,
        Optional.of(inUnit),
        Optional.of(
            Change.measured(
                atlas,
                new Expression.Difference(
                    new Expression.At(land, period.to()), new Expression.At(land, period.from())))),
        List.of(),
        published,
        softened ? Verdict.CLOSE : ours,
        (softened ? because.softened(counts) : because).sentence(),
        List.of());
  }

  private static String verb(Change change) {
    double grew = change.squareKilometres();
    return grew == 0 ? "because.unchanged" : grew < 0 ? "because.shrank" : "because.grew";
  }

  /** "Another 0.7 percent of Ukraine": in the quote's unit. */
  private Amount inUnit(Amount km2) {
    return claim.quoted().unit() == Unit.PERCENT ? km2.times(100 / whole(), Unit.PERCENT) : km2;
  }

  private double scaled(double squareKilometres) {
    return claim.quoted().unit() == Unit.PERCENT
        ? squareKilometres * 100 / whole()
        : squareKilometres;
  }

  private double whole() {
    Expression of = claim.of().orElseThrow(() -> new Untold(Phrase.of("untold.ofWhat")));
    return Change.measured(atlas, of).value().squareKilometres();
  }

  private List<Figure> agreeing(List<Figure> published) {
    return published.stream()
        .filter(f -> Ruling.isInside(claim.quoted(), scaled(f.squareKilometres())))
        .toList();
  }
}
