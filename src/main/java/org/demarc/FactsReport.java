package org.demarc;

import java.util.Locale;
import org.demarc.phrase.Phrase;
import org.demarc.region.FactsChange;
import org.demarc.region.Measured;
import org.demarc.region.Measurement;

/** What a user's own facts change, for a terminal. */
final class FactsReport {
  private final Told told;
  private final StringBuilder out = new StringBuilder();

  private FactsReport(Told told) {
    this.told = told;
  }

  static String of(FactsChange change, Told told) {
    FactsReport report = new FactsReport(told);
    report.add("%s%n", told.say(change.source()));
    if (change.days().isEmpty()) {
      report.add("%s%n", report.say("facts.nothing"));
    }
    change.days().forEach(report::addDay);
    return report.out.toString();
  }

  private void addDay(FactsChange.Day day) {
    add("%n%s%n", day.date());
    for (FactsChange.Place place : day.places()) {
      String before = place.before().orElseGet(() -> say("facts.none"));
      String after = place.after().orElseGet(() -> say("facts.none"));
      add(
          "  %-24s %-6s %s%n",
          place.name(),
          place.unit(),
          place.differs() ? before + " -> " + after : say("facts.same", Phrase.verbatim(before)));
    }
    if (day.places().isEmpty()) {
      add("  %s%n", say("facts.noHands"));
    }
    for (FactsChange.Unit unit : day.units()) {
      add(
          "  %-38s %s -> %s%s%n",
          say("facts.held", unit.called()),
          squareKilometres(unit.before()),
          squareKilometres(unit.after()),
          difference(unit));
    }
  }

  private String squareKilometres(Measurement measurement) {
    return measurement instanceof Measured measured
        ? say(
            "facts.area",
            number("%,.0f", measured.value().squareKilometres()),
            number("%,.0f", measured.low().squareKilometres()),
            number("%,.0f", measured.high().squareKilometres()))
        : say("facts.untold");
  }

  private String difference(FactsChange.Unit unit) {
    if (!(unit.before() instanceof Measured before)) {
      return "";
    }
    double km2 = unit.after().value().squareKilometres() - before.value().squareKilometres();
    return say("facts.difference", number("%+,.1f", km2));
  }

  private static Phrase number(String format, double value) {
    return Phrase.number(String.format(Locale.ROOT, format, value));
  }

  private String say(String key, Object... values) {
    return told.say(Phrase.of(key, values));
  }

  private void add(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
