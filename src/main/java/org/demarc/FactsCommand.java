package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarc.gazetteer.Geodata;
import org.demarc.phrase.Language;
import org.demarc.region.Atlas;
import org.demarc.region.FactsChange;
import org.demarc.region.Measured;
import org.demarc.region.Measurement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarc facts FILE.csv} */
@Command(
    name = "facts",
    description =
        "Checks your own facts about who held which settlement, and shows what they change.",
    mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE.csv",
      description = "rows in the form of geodata/control/facts.csv")
  private List<Path> files;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "this day; default: every day on which one of the facts begins or ends")
  private LocalDate date;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    FactsChange change = Atlas.changes(Geodata.folder(), files, Optional.ofNullable(date));
    if (json) {
      System.out.println(
          new ObjectMapper()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(FactsJson.of(change)));
      return 0;
    }
    StringBuilder out = new StringBuilder();
    add(out, "%s%n", change.source().in(Language.ENGLISH));
    if (change.days().isEmpty()) {
      add(out, "nothing changes on any day Demarc answers for%n");
    }
    change.days().forEach(day -> add(out, day));
    System.out.print(out);
    return 0;
  }

  private static void add(StringBuilder out, FactsChange.Day day) {
    add(out, "%n%s%n", day.date());
    for (FactsChange.Place place : day.places()) {
      add(
          out,
          place.differs() ? "  %-24s %-6s %s -> %s%n" : "  %-24s %-6s %s, as in Demarc's facts%n",
          place.name(),
          place.unit(),
          place.before().orElse("no fact"),
          place.after().orElse("no fact"));
    }
    if (day.places().isEmpty()) {
      add(out, "  no settlement changes hands%n");
    }
    for (FactsChange.Unit unit : day.units()) {
      add(
          out,
          "  held by RU in %-24s %s -> %s%s%n",
          unit.name(),
          km2(unit.before()),
          km2(unit.after()),
          difference(unit));
    }
  }

  private static String km2(Measurement measurement) {
    return measurement instanceof Measured measured
        ? String.format(
            Locale.ROOT,
            "%,.0f (%,.0f to %,.0f) km²",
            measured.value().squareKilometres(),
            measured.low().squareKilometres(),
            measured.high().squareKilometres())
        : "not told";
  }

  private static String difference(FactsChange.Unit unit) {
    return unit.before() instanceof Measured before
        ? String.format(
            Locale.ROOT,
            ", %+,.1f km²",
            unit.after().value().squareKilometres() - before.value().squareKilometres())
        : "";
  }

  private static void add(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
