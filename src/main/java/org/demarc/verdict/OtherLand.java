package org.demarc.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.demarc.article.AsOf;
import org.demarc.claim.Claim;
import org.demarc.claim.Quantity;
import org.demarc.phrase.Article;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.Figure;
import org.demarc.region.HeldPart;
import org.demarc.region.Measured;
import org.demarc.region.Region;

/**
 * What a figure fits that does not fit its land: another part of the same land, or another land
 * that the text names. It is told as a guess, and never measured in its place: a land chosen by its
 * area would make every quote right.
 */
final class OtherLand {
  /** Of gaps as wide as this more than half were misread (docs/decisions.md). */
  private static final double WIDE = 3;

  /** How much over an open quote ("more than F") a land may be to be what was meant. */
  private static final double OPEN = 1.1;

  /**
   * @param reading the figure read so; empty where what fits is no other land but a gain
   */
  record Fit(Optional<Claim.Reading> reading, Phrase told) {}

  private final Atlas atlas;
  private final Judgement judgement;
  private final Claim claim;
  private final LocalDate day;

  private OtherLand(Atlas atlas, Judgement judgement, LocalDate day) {
    this.atlas = atlas;
    this.judgement = judgement;
    this.claim = judgement.claim();
    this.day = judgement.land().flatMap(Measured::asOf).orElse(day);
  }

  /**
   * Whether a contradicted quote is off by a factor of three, or has the other sign; not of land
   * that the reader has set.
   */
  static boolean isSuspected(Judgement judgement) {
    return judgement.verdict() == Verdict.CONTRADICTED && isOffBy(WIDE, judgement);
  }

  /**
   * Whether a quote is off by that factor, or has the other sign; not of land that the reader has
   * set.
   */
  static boolean isOffBy(double factor, Judgement judgement) {
    Quantity quoted = judgement.claim().quoted();
    return mayBeMisread(judgement)
        && judgement
            .measured()
            .map(measured -> quoted.value() / measured.value())
            .filter(ratio -> !(ratio < factor && ratio > 1 / factor))
            .isPresent();
  }

  private static boolean mayBeMisread(Judgement judgement) {
    return judgement.claim().asRead().isEmpty()
        && judgement.claim().quoted().unit() != Quantity.Unit.DATE;
  }

  /**
   * Another land that fits; none where the reader has set the land.
   *
   * @param day for which other lands are measured
   */
  static Optional<Fit> fitting(Atlas atlas, Judgement judgement, Lands lands, LocalDate day) {
    if (!mayBeMisread(judgement)) {
      return Optional.empty();
    }
    OtherLand other = new OtherLand(atlas, judgement, day);
    return other.candidates(lands).stream()
        .flatMap(candidate -> other.told(candidate).stream())
        .findFirst()
        .or(other::gain);
  }

  static Phrase warning(Judgement judgement) {
    return Phrase.of("slip.wide", Article.the(judgement.label()));
  }

  /** Parts of the land itself first, then lands by their nearness to the figure. */
  private Set<Expression> candidates(Lands lands) {
    List<Expression> whole = new ArrayList<>();
    own().map(HeldPart::region).ifPresent(whole::add);
    whole.addAll(lands.near(claim));
    Set<Expression> candidates = new LinkedHashSet<>();
    for (Expression land : whole) {
      candidates.add(land);
      Set<String> holders = atlas.holders(land, day);
      if (holders.size() > 1) {
        holders.stream().map(holder -> held(land, holder)).forEach(candidates::add);
      }
    }
    claim.of().ifPresent(candidates::remove);
    candidates.removeIf(candidate -> HeldPart.of(candidate).equals(own()));
    return candidates;
  }

  private static Expression held(Expression land, String holder) {
    return new Expression.Intersection(land, new Expression.Held(holder));
  }

  private Optional<HeldPart> own() {
    return claim.region().flatMap(HeldPart::of);
  }

  private Optional<Fit> told(Expression candidate) {
    return values(candidate).stream()
        .filter(this::fits)
        .findFirst()
        .map(
            value ->
                new Fit(
                    Optional.of(reading(candidate)),
                    Phrase.of(
                        "slip.otherLand",
                        Article.the(atlas.label(candidate, day)),
                        amount(candidate, value))));
  }

  /** No word of the text speaks for it. */
  private Claim.Reading reading(Expression candidate) {
    Optional<Expression> of =
        claim.kind() == Claim.Kind.SHARE
            ? HeldPart.of(candidate).map(HeldPart::region)
            : claim.of();
    return new Claim.Reading(candidate, of, claim.kind(), claim.period(), 0);
  }

  /** Of a comparison, the area that was compared. */
  private Phrase amount(Expression candidate, double value) {
    return claim.kind() == Claim.Kind.COMPARISON
        ? Wording.squareKilometres(areas(candidate).get(0))
        : Wording.amount(value, judgement.measured().orElseThrow().unit());
  }

  private boolean fits(double value) {
    Quantity quoted = claim.quoted();
    double low = quoted.low() == 0 ? quoted.value() / OPEN : quoted.low();
    double high = Double.isInfinite(quoted.high()) ? quoted.value() * OPEN : quoted.high();
    return value >= low && value <= high;
  }

  /** What another land would give in the unit of the quote: as measured, and as published. */
  private List<Double> values(Expression candidate) {
    return switch (claim.kind()) {
      case AREA -> areas(candidate);
      case SHARE -> share(candidate).stream().boxed().toList();
      case COMPARISON -> ratios(candidate);
      case CHANGE -> change(candidate).stream().boxed().toList();
      case PACE -> List.of();
    };
  }

  private Optional<Measured> measured(Expression candidate) {
    return atlas.amount(candidate, day) instanceof Measured measured
            && measured.band().halfWidth().squareKilometres() < measured.value().squareKilometres()
        ? Optional.of(measured)
        : Optional.empty();
  }

  private List<Double> areas(Expression candidate) {
    List<Double> values = new ArrayList<>();
    measured(candidate)
        .ifPresent(
            measured -> {
              measured.official().stream()
                  .map(Region.Official::squareKilometres)
                  .forEach(values::add);
              values.add(measured.value().squareKilometres());
            });
    return values;
  }

  /** Of its own whole. */
  private OptionalDouble share(Expression candidate) {
    Optional<HeldPart> part = HeldPart.of(candidate).filter(p -> !p.holder().isEmpty());
    Optional<Measured> held = part.flatMap(p -> measured(candidate));
    Optional<Measured> whole = part.flatMap(p -> measured(p.region()));
    return held.isPresent() && whole.isPresent()
        ? OptionalDouble.of(
            100 * held.get().value().squareKilometres() / whole.get().value().squareKilometres())
        : OptionalDouble.empty();
  }

  private List<Double> ratios(Expression candidate) {
    List<Double> wholes = claim.of().map(this::areas).orElse(List.of());
    return areas(candidate).stream()
        .flatMap(area -> wholes.stream().map(whole -> area / whole))
        .toList();
  }

  private OptionalDouble change(Expression candidate) {
    AsOf period = claim.period().orElse(null);
    boolean held = HeldPart.of(candidate).filter(p -> !p.holder().isEmpty()).isPresent();
    boolean plain = claim.quoted().unit() == Quantity.Unit.SQUARE_KILOMETRES;
    if (period == null || !held || !plain) {
      return OptionalDouble.empty();
    }
    try {
      Change change = Change.of(atlas, candidate, period.from(), period.to());
      return OptionalDouble.of(change.squareKilometres());
    } catch (Untold e) {
      return OptionalDouble.empty();
    }
  }

  /** What is told as held may have been gained: somebody published just that. */
  private Optional<Fit> gain() {
    return claim.kind() == Claim.Kind.AREA
        ? atlas.publishedGains(claim.region().orElseThrow()).stream()
            .filter(Figure::isIndependent)
            .filter(figure -> fits(figure.squareKilometres()))
            .sorted(Comparator.comparing(figure -> figure.daysFrom(day)))
            .findFirst()
            .map(figure -> Phrase.of("slip.gain", Wording.figure(figure)))
            .map(told -> new Fit(Optional.empty(), told))
        : Optional.empty();
  }
}
