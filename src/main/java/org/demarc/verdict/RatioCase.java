package org.demarc.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarc.article.AsOf;
import org.demarc.claim.Claim;
import org.demarc.claim.Quantity;
import org.demarc.claim.Quantity.Unit;
import org.demarc.phrase.Article;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.Figure;
import org.demarc.region.Measured;
import org.demarc.region.Region;
import org.demarc.region.Span;
import org.demarc.verdict.Judgement.Days;

/**
 * "A fifth of Ukraine", "about the size of Ohio".
 *
 * <p>A share is taken inside one set of outlines, so that their errors cancel; a comparison is made
 * with the published area where there is one: total first, land where the verdict hangs on it.
 */
final class RatioCase {
  /** Percent: a part's band ends where the whole does. */
  private static final double ALL = 100;

  private final Atlas atlas;
  private final Claim claim;
  private final AsOf when;
  private final Phrase label;
  private final Measured part;
  private final Measured whole;
  private final Byline byline;
  private final Unit unit;
  private final Phrase wholeLabel;

  RatioCase(
      Atlas atlas,
      Claim claim,
      AsOf when,
      Phrase label,
      Measured part,
      Measured whole,
      Byline byline) {
    this.atlas = atlas;
    this.claim = claim;
    this.when = when;
    this.label = label;
    this.part = part;
    this.whole = whole;
    this.byline = byline;
    this.unit = claim.quoted().unit() == Unit.PERCENT ? Unit.PERCENT : Unit.RATIO;
    this.wholeLabel = atlas.label(claim.of().orElseThrow(), when.to());
  }

  Judgement judge() {
    Quantity quoted = claim.quoted();
    List<Yardstick> yardsticks = yardsticks();
    Yardstick first = yardsticks.get(0);
    boolean held = part.asOf().isPresent() && whole.asOf().isEmpty();
    List<Span> curve =
        held ? atlas.curve(part.expression(), atlas.firstDay(), atlas.lastDay()) : List.of();
    Amount measured = inUnit(Spanned.over(when, curve, km2()), first);
    Verdict verdict = ruling(first, curve);
    List<Days> right = RightDays.of(curve, km2 -> Ruling.isInside(quoted, km2 * scale(first)));
    List<Figure> published =
        atlas.published(part.expression(), when.to()).stream()
            .filter(figure -> !byline.isOwn(figure))
            .toList();
    Because because =
        new Because()
            .measure(label, measured, of(first))
            .against(named(quoted), inUnit(km2(), first), deciding(quoted, first));
    because.also(
        part.asOf().isPresent()
            ? Phrase.of(
                "because.itself.line", Wording.squareKilometres(km2().value()), atlas.lineAlone())
            : Phrase.of("because.itself", Wording.squareKilometres(km2().value())));
    addOtherYardsticks(because, yardsticks, verdict, curve);
    if (!when.isOneDay() && held) {
      because.also(Spanned.told(when));
    }
    // Of land whose holder never changed there is nothing to tell by day.
    if (curve.size() > 1 && !km2().isWithinItsOwnError()) {
      because.rightOn(right, atlas.firstDay(), atlas.lastDay(), when.to());
    }
    because.published(quoted, published, this::asPublished);
    return new Judgement(
        claim,
        label,
        Optional.of(measured),
        Optional.of(part),
        yardsticks,
        published,
        verdict,
        because.sentence(),
        right);
  }

  /** Published areas are told where our measure does not settle it. */
  private List<Official> deciding(Quantity quoted, Yardstick first) {
    return Ruling.isInside(quoted, inUnit(km2(), first).value()) ? List.of() : officials();
  }

  private Amount km2() {
    return new Amount(
        part.value().squareKilometres(),
        part.low().squareKilometres(),
        part.high().squareKilometres(),
        Unit.SQUARE_KILOMETRES);
  }

  private Amount inUnit(Amount km2, Yardstick yardstick) {
    Amount amount = km2.times(scale(yardstick), unit);
    boolean partOfIt = claim.kind() == Claim.Kind.SHARE && amount.value() <= ALL;
    return partOfIt ? amount.atMost(ALL) : amount;
  }

  private double scale(Yardstick yardstick) {
    return (unit == Unit.PERCENT ? 100 : 1) / yardstick.squareKilometres();
  }

  /** Others take their shares of the published area, not of our outline's. */
  private double asPublished(double km2) {
    return yardsticks().stream()
        .filter(y -> y.kind().equals("total"))
        .findFirst()
        .map(total -> km2 * scale(total))
        .orElseGet(() -> km2 * scale(yardsticks().get(0)));
  }

  private Verdict ruling(Yardstick yardstick, List<Span> curve) {
    Amount spanned = inUnit(Spanned.over(when, curve, km2()), yardstick);
    return Spanned.ruling(
        claim.quoted(),
        spanned,
        inUnit(km2(), yardstick),
        when,
        curve,
        officials().stream().map(Official::value).toList(),
        scale(yardstick));
  }

  /** Where both are whole named regions: what their published areas of one kind give. */
  private List<Official> officials() {
    List<Official> ratios = new ArrayList<>();
    for (Region.Official a : part.official()) {
      for (Region.Official b : whole.official()) {
        if (a.kind().equals(b.kind())) {
          double ratio = a.squareKilometres() / b.squareKilometres();
          ratios.add(Official.ratio(a, unit == Unit.PERCENT ? 100 * ratio : ratio, unit));
        }
      }
    }
    return ratios;
  }

  private List<Yardstick> yardsticks() {
    List<Yardstick> yardsticks = new ArrayList<>();
    for (Region.Official official : whole.official()) {
      yardsticks.add(
          new Yardstick(
              wholeLabel,
              official.kind(),
              official.squareKilometres(),
              Phrase.ofData(official.source())));
    }
    yardsticks.sort((a, b) -> Boolean.compare(b.kind().equals("total"), a.kind().equals("total")));
    Yardstick ours =
        new Yardstick(
            wholeLabel, "measured", whole.value().squareKilometres(), Phrase.of("source.ours"));
    yardsticks.add(claim.kind() == Claim.Kind.SHARE ? 0 : yardsticks.size(), ours);
    return yardsticks;
  }

  private Phrase of(Yardstick yardstick) {
    boolean ours = yardstick.kind().equals("measured");
    Phrase area = Wording.squareKilometres(yardstick.squareKilometres());
    Phrase name = Article.the(yardstick.name());
    if (unit != Unit.PERCENT) {
      return Phrase.of(
          "because.of.area",
          Phrase.of("area.genitive." + yardstick.kind()),
          name,
          ours ? area : Wording.published(yardstick.squareKilometres()),
          yardstick.source());
    }
    return whole.official().stream()
        .filter(o -> ours && o.kind().equals("total"))
        .findFirst()
        .map(o -> Wording.published(o.squareKilometres()))
        .map(published -> Phrase.of("because.of.share.published", area, name, published))
        .orElseGet(() -> Phrase.of("because.of.share", area, name));
  }

  /** The land area is told where it would change the verdict. */
  private void addOtherYardsticks(
      Because because, List<Yardstick> yardsticks, Verdict verdict, List<Span> curve) {
    for (Yardstick other : yardsticks.subList(1, yardsticks.size())) {
      if (other.kind().equals("land") && claim.kind() == Claim.Kind.COMPARISON) {
        Verdict otherwise = ruling(other, curve);
        because.also(
            Phrase.of(
                otherwise == verdict ? "because.byLand" : "because.byLand.otherwise",
                Wording.published(other.squareKilometres()),
                Wording.amount(inUnit(km2(), other).value(), unit),
                otherwise.spoken()));
      }
    }
  }

  /** A comparison is quoted with what it compares with: "about the size of Ohio". */
  private Quantity named(Quantity quoted) {
    return unit == Unit.PERCENT
        ? quoted
        : new Quantity(
            quoted.value(),
            quoted.low(),
            quoted.high(),
            quoted.unit(),
            quoted.hedge(),
            claim.text().strip());
  }
}
