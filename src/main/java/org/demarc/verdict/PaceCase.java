package org.demarc.verdict;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarc.claim.Claim;
import org.demarc.claim.Quantity;
import org.demarc.claim.Quantity.Unit;
import org.demarc.phrase.Article;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.Measured;

/**
 * "At a dozen square kilometres a day", "the rest by August 2027 at the current rate": held against
 * the rates over the last 60, 90, 180 and 365 days, for nobody says over which one a rate was
 * taken.
 */
final class PaceCase {
  private static final List<Integer> WINDOWS = List.of(60, 90, 180, 365);

  /** Shorter ones jump with single villages. */
  private static final int SHORTEST = 45;

  private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

  /** How far a date may be off, as a share of the time to it. */
  private static final double DATE_TOLERANCE = 0.10;

  private final Atlas atlas;
  private final Claim claim;
  private final Expression land;
  private final LocalDate day;
  private final Phrase label;

  PaceCase(Atlas atlas, Claim claim, Expression land, LocalDate day, Phrase label) {
    this.atlas = atlas;
    this.claim = claim;
    this.land = land instanceof Expression.At at ? at.inner() : land;
    this.day = day;
    this.label = label;
  }

  Judgement judge() {
    List<Change> windows = windows();
    Measured now = Change.measured(atlas, new Expression.At(land, day));
    return claim.quoted().unit() == Unit.DATE ? byDate(windows, now) : byRate(windows, now);
  }

  private List<Change> windows() {
    List<Change> windows = new ArrayList<>();
    for (int days : WINDOWS) {
      LocalDate from = day.minusDays(days);
      LocalDate first = from.isBefore(atlas.firstDay()) ? atlas.firstDay() : from;
      boolean fresh = windows.stream().noneMatch(w -> w.from().equals(first));
      if (fresh && !first.isAfter(day.minusDays(SHORTEST))) {
        windows.add(Change.of(atlas, land, first, day));
      }
    }
    if (windows.isEmpty()) {
      throw new Untold(Phrase.of("untold.tooLate", atlas.firstDay(), day));
    }
    return windows;
  }

  private Judgement byRate(List<Change> windows, Measured now) {
    Quantity quoted = claim.quoted();
    List<Amount> rates = windows.stream().map(window -> window.rate(atlas)).toList();
    Amount measured = spread(rates, Unit.SQUARE_KILOMETRES_PER_DAY);
    boolean right = rates.stream().anyMatch(r -> Ruling.isInside(quoted, r.value()));
    Verdict verdict = right ? Verdict.SUPPORTED : Ruling.of(quoted, measured, List.of());
    List<Phrase> told = new ArrayList<>();
    for (int i = 0; i < windows.size(); i++) {
      told.add(
          Phrase.of(
              "because.rate",
              Wording.decimals("%.1f", rates.get(i).value()),
              windows.get(i).days()));
    }
    Because because =
        new Because()
            .also(
                Phrase.of(
                    "because.rates",
                    atlas.line(),
                    Article.the(atlas.land(land)).capital(),
                    day,
                    told))
            .also(Phrase.of("because.rates." + fitsRates(right, verdict), Wording.quoted(quoted)));
    return judgement(measured, now, verdict, because);
  }

  private static String fitsRates(boolean right, Verdict verdict) {
    return right ? "inside" : verdict == Verdict.CLOSE ? "near" : "outside";
  }

  /** When the land would be gone at one window's rate. */
  private record End(Amount date, Phrase told) {}

  private Judgement byDate(List<Change> windows, Measured now) {
    Quantity quoted = claim.quoted();
    double rest = now.value().squareKilometres();
    List<End> ends = windows.stream().flatMap(window -> end(window, rest).stream()).toList();
    if (ends.isEmpty()) {
      throw new Untold(Phrase.of("untold.noShrinking", atlas.land(land).capital(), day));
    }
    Amount measured = spread(ends.stream().map(End::date).toList(), Unit.DATE);
    Verdict verdict = ruling(quoted, ends, measured);
    List<Phrase> told = ends.stream().map(End::told).toList();
    Because because =
        new Because()
            .also(
                Phrase.of(
                    "because.ends",
                    Article.the(label).capital(),
                    Wording.squareKilometres(rest),
                    atlas.lineAlone(),
                    told))
            .also(Phrase.of(fits(verdict), Wording.quoted(quoted)));
    return judgement(measured, now, verdict, because);
  }

  private static String fits(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "because.ends.fits";
      case CLOSE -> "because.ends.near";
      default -> "because.ends.far";
    };
  }

  /** Empty where the land did not shrink in the window. */
  private Optional<End> end(Change window, double rest) {
    Amount rate = window.rate(atlas);
    if (rate.value() >= 0) {
      return Optional.empty();
    }
    double last = rate.high() < 0 ? endAt(rest, -rate.high()) : FAR.toEpochDay();
    Amount date = new Amount(endAt(rest, -rate.value()), endAt(rest, -rate.low()), last, Unit.DATE);
    return Optional.of(
        new End(
            date,
            Phrase.of(
                "because.end",
                Phrase.month(YearMonth.from(LocalDate.ofEpochDay((long) date.value()))),
                Wording.decimals("%.1f", -rate.value()),
                window.days())));
  }

  private Verdict ruling(Quantity quoted, List<End> ends, Amount measured) {
    double slack = DATE_TOLERANCE * Math.max(0, quoted.value() - day.toEpochDay());
    boolean right =
        ends.stream()
            .mapToDouble(end -> end.date().value())
            .anyMatch(d -> d >= quoted.low() - slack && d <= quoted.high() + slack);
    boolean touch =
        measured.low() <= quoted.high() + slack && measured.high() >= quoted.low() - slack;
    return right ? Verdict.SUPPORTED : touch ? Verdict.CLOSE : Verdict.CONTRADICTED;
  }

  /** Epoch day on which the rest is gone at so many km2 a day; far dates end with the year 9999. */
  private double endAt(double rest, double rate) {
    return Math.min(day.toEpochDay() + rest / rate, FAR.toEpochDay());
  }

  /** The middle window's value, with a band from the lowest to the highest. */
  private static Amount spread(List<Amount> amounts, Unit unit) {
    List<Amount> sorted =
        amounts.stream().sorted(Comparator.comparingDouble(Amount::value)).toList();
    return new Amount(
        sorted.get(sorted.size() / 2).value(),
        sorted.stream().mapToDouble(Amount::low).min().orElseThrow(),
        sorted.stream().mapToDouble(Amount::high).max().orElseThrow(),
        unit);
  }

  private Judgement judgement(Amount measured, Measured now, Verdict verdict, Because because) {
    return new Judgement(
        claim,
        label,
        Optional.of(measured),
        Optional.of(now),
        List.of(),
        List.of(),
        verdict,
        because.sentence(),
        List.of());
  }
}
