package org.demarc.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarc.claim.Claim;
import org.demarc.claim.Quantity;
import org.demarc.claim.Quantity.Unit;
import org.demarc.measure.Area;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.Measured;
import org.demarc.region.Measurement;
import org.demarc.region.Region;

/**
 * Guesses what was meant where a quote is far off: one slip of the pen that would make it right.
 * Slips are tried on the figure, none is looked up.
 */
final class Suggestion {
  /** Nearer quotes are off by rounding or by another line, not by a slip. */
  private static final double FAR = 1.25;

  /** How much over an open quote ("more than F") a measure may lie to be what was meant. */
  private static final double OPEN = 1.1;

  private static final double SQUARE_KILOMETRES_IN_A_SQUARE_MILE = 2.589988110336;
  private static final double HECTARES_IN_A_SQUARE_KILOMETRE = 100;
  private static final double ACRES_IN_A_SQUARE_KILOMETRE = 247.105381467165;
  private static final double DAYS_IN_A_MONTH = 30.436875;
  private static final Pattern DIGITS = Pattern.compile("\\d(?:[\\d,. \\u00a0\\u2009]*\\d)?");

  private final Atlas atlas;
  private final Judgement judgement;
  private final Claim claim;
  private final Amount measured;
  private final List<Double> official;
  private final List<Slip> slips = new ArrayList<>();

  /**
   * @param low and {@code high}: what the quote would have allowed
   */
  private record Slip(double low, double high, Phrase told) {}

  private Suggestion(Atlas atlas, Judgement judgement, Amount measured, List<Double> official) {
    this.atlas = atlas;
    this.judgement = judgement;
    this.claim = judgement.claim();
    this.measured = measured;
    this.official = official;
  }

  /** The judgement, with the likeliest slip where there is one; withheld where it is in doubt. */
  static Judgement on(Atlas atlas, Judgement judgement, Lands lands, LocalDate day) {
    boolean off =
        judgement.verdict() == Verdict.CONTRADICTED || judgement.verdict() == Verdict.CLOSE;
    if (!off || judgement.measured().isEmpty()) {
      return judgement;
    }
    Optional<Judgement> open =
        judgement.verdict() == Verdict.CONTRADICTED
            ? Doubt.of(judgement, OtherLand.fitting(atlas, judgement, lands, day))
            : Optional.empty();
    if (open.isPresent()) {
      return open.get();
    }
    Amount measured = judgement.measured().get();
    boolean plain = measured.unit() == Unit.SQUARE_KILOMETRES;
    List<Double> official =
        plain
            ? judgement.land().stream()
                .flatMap(land -> land.official().stream())
                .map(Region.Official::squareKilometres)
                .toList()
            : List.of();
    Suggestion slip = new Suggestion(atlas, judgement, measured, official);
    Optional<Phrase> guess =
        OtherLand.isSuspected(judgement) ? Optional.of(slip.ofWideGap()) : slip.guess();
    return guess.map(judgement::suggesting).orElse(judgement);
  }

  /** A slip, which at such a gap is the less likely fault, and a warning. */
  private Phrase ofWideGap() {
    Phrase warning = OtherLand.warning(judgement);
    return guess().map(slip -> Phrase.joined(" ", List.of(slip, warning))).orElse(warning);
  }

  private Optional<Phrase> guess() {
    Quantity quoted = claim.quoted();
    double ratio = quoted.value() / measured.value();
    boolean near = ratio < FAR && ratio > 1 / FAR;
    if (quoted.unit() == Unit.DATE || near) {
      return near ? byLand() : Optional.empty();
    }
    switch (quoted.unit()) {
      case SQUARE_KILOMETRES -> areas();
      case PERCENT -> shares();
      case SQUARE_KILOMETRES_PER_DAY -> rates();
      default -> sizes();
    }
    return slips.stream()
        .filter(slip -> isRight(slip, measured.value()) || isOfficial(slip))
        .map(Slip::told)
        .findFirst()
        .or(this::otherWhole)
        .map(told -> Phrase.of("slip", told))
        .or(this::byLand);
  }

  private boolean isOfficial(Slip slip) {
    return official.stream().anyMatch(value -> isRight(slip, value));
  }

  /** "Ohio" without its water: a comparison with the land area. */
  private Optional<Phrase> byLand() {
    boolean compares = claim.kind() == Claim.Kind.COMPARISON && judgement.land().isPresent();
    return judgement.yardsticks().stream()
        .filter(y -> compares && y.kind().equals("land"))
        .filter(y -> Ruling.isInside(claim.quoted(), squareKilometres() / y.squareKilometres()))
        .findFirst()
        .map(
            y ->
                Phrase.of("slip.byLand", y.name(), Wording.squareKilometres(y.squareKilometres())));
  }

  private double squareKilometres() {
    return judgement.land().orElseThrow().value().squareKilometres();
  }

  /** The percentage may be right of another whole: the country, or one of the regions summed. */
  private Optional<Phrase> otherWhole() {
    boolean part =
        claim.kind() == Claim.Kind.SHARE
            && judgement.land().isPresent()
            && claim.region().filter(r -> r instanceof Expression.Intersection).isPresent();
    Set<String> ids = part ? claim.of().flatMap(atlas::sum).orElse(Set.of()) : Set.of();
    for (String id : ids) {
      Expression state = new Expression.Named(id.replaceFirst("-.*", ""));
      boolean fits = atlas.knows(state) && fits(judgement.land().get().value(), state);
      if (fits && !claim.of().get().equals(state)) {
        return Optional.of(told(state));
      }
    }
    return ids.size() < 2
        ? Optional.empty()
        : ids.stream().flatMap(id -> ofUnit(id).stream()).findFirst();
  }

  /** "78 % of Donbas" for 78 % of Donetsk. */
  private Optional<Phrase> ofUnit(String id) {
    Expression unit = new Expression.Named(id);
    Expression side = ((Expression.Intersection) claim.region().get()).right();
    Measurement held = atlas.amount(new Expression.Intersection(unit, side), day());
    return held instanceof Measured measured && fits(measured.value(), unit)
        ? Optional.of(told(unit))
        : Optional.empty();
  }

  private boolean fits(Area part, Expression whole) {
    return atlas.amount(whole, day()) instanceof Measured all
        && Ruling.isInside(
            claim.quoted(), 100 * part.squareKilometres() / all.value().squareKilometres());
  }

  private Phrase told(Expression whole) {
    return Phrase.of("slip.otherWhole", Wording.quoted(claim.quoted()), atlas.label(whole, day()));
  }

  private LocalDate day() {
    return judgement.land().orElseThrow().asOf().orElse(atlas.lastDay());
  }

  private static boolean isRight(Slip slip, double value) {
    return value >= slip.low() && value <= slip.high();
  }

  private void areas() {
    units();
    powers();
    swaps();
  }

  private void shares() {
    swaps();
    powers();
    Quantity quoted = claim.quoted();
    if (claim.kind() == Claim.Kind.SHARE && quoted.value() < 100) {
      slips.add(
          new Slip(
              Math.max(0, 100 - quoted.high()),
              100 - quoted.low(),
              Phrase.of("slip.rest", Wording.quoted(quoted))));
    }
  }

  private void rates() {
    add(1 / DAYS_IN_A_MONTH, Phrase.of("slip.dayForMonth"));
    add(DAYS_IN_A_MONTH, Phrase.of("slip.monthForDay"));
    add(1.0 / 7, Phrase.of("slip.dayForWeek"));
    areas();
  }

  private void sizes() {
    Quantity quoted = claim.quoted();
    if (quoted.value() != 1 && quoted.low() > 0) {
      slips.add(new Slip(1 / high(quoted), 1 / quoted.low(), Phrase.of("slip.otherWay")));
    }
    powers();
  }

  /** The number may be right and its unit wrong. */
  private void units() {
    String text = claim.quoted().text().toLowerCase(Locale.ROOT);
    boolean miles = text.contains("mi");
    boolean hectares = text.contains("hectare") || text.endsWith("ha") || text.endsWith("га");
    boolean acres = text.contains("acre");
    if (miles) {
      add(1 / SQUARE_KILOMETRES_IN_A_SQUARE_MILE, Phrase.of("slip.km2NotMiles"));
    } else if (hectares) {
      add(HECTARES_IN_A_SQUARE_KILOMETRE, Phrase.of("slip.km2NotHectares"));
    } else if (acres) {
      add(ACRES_IN_A_SQUARE_KILOMETRE, Phrase.of("slip.km2NotAcres"));
    } else {
      add(SQUARE_KILOMETRES_IN_A_SQUARE_MILE, Phrase.of("slip.milesNotKm2"));
      add(1 / HECTARES_IN_A_SQUARE_KILOMETRE, Phrase.of("slip.hectaresNotKm2"));
    }
  }

  private void powers() {
    for (int power : new int[] {10, 100, 1000}) {
      add(1.0 / power, Phrase.of("slip.smaller", digits(power), power));
      add(power, Phrase.of("slip.larger", digits(power), power));
    }
  }

  private static Phrase digits(int power) {
    return Phrase.number("%,d".formatted(power));
  }

  /** "91" for "19": two neighbouring digits. */
  private void swaps() {
    Matcher number = DIGITS.matcher(claim.quoted().text());
    if (!number.find()) {
      return;
    }
    String digits = number.group();
    double own = value(digits);
    for (int i = 0, next = nextDigit(digits, 0); next > 0; i = next, next = nextDigit(digits, i)) {
      if (digits.charAt(i) != digits.charAt(next) && digits.charAt(next) != '0') {
        StringBuilder swapped = new StringBuilder(digits);
        swapped.setCharAt(i, digits.charAt(next));
        swapped.setCharAt(next, digits.charAt(i));
        shift(
            value(swapped.toString()) / own, Phrase.of("slip.swapped", swapped.toString(), digits));
      }
    }
  }

  /** Past a grouping mark; -1 where there is none. */
  private static int nextDigit(String digits, int from) {
    for (int i = from + 1; i < digits.length(); i++) {
      if (Character.isDigit(digits.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Another number, as roughly told as the one quoted. */
  private void shift(double factor, Phrase told) {
    Quantity quoted = claim.quoted();
    double by = quoted.value() * (factor - 1);
    slips.add(new Slip(quoted.low() + by, high(quoted) + by, told));
  }

  /** The figure as far as ratios go; grouping marks are left out. */
  private static double value(String digits) {
    boolean decimal = digits.matches("\\d+[.,]\\d{1,2}");
    String plain = decimal ? digits.replace(',', '.') : digits.replaceAll("\\D", "");
    return Double.parseDouble(plain);
  }

  private void add(double factor, Phrase told) {
    Quantity quoted = claim.quoted();
    slips.add(new Slip(quoted.low() * factor, high(quoted) * factor, told));
  }

  private static double high(Quantity quoted) {
    return Double.isInfinite(quoted.high()) ? quoted.value() * OPEN : quoted.high();
  }
}
