package org.demarc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarc.claim.Claim;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;
import org.demarc.verdict.Judgement;

/** A reading for a person at a terminal: warnings, places by region, claims with verdicts. */
final class Report {
  private static final int WIDTH = 96;
  private final StringBuilder out = new StringBuilder();
  private final Reading reading;
  private final Library library;

  private Report(Reading reading, Library library) {
    this.reading = reading;
    this.library = library;
  }

  static String of(Reading reading, Library library) {
    Report report = new Report(reading, library);
    report.head();
    report.places();
    report.claims();
    report.statements();
    return report.out.append('\n').toString();
  }

  private void head() {
    line(reading.article().title());
    line("as of %s. %s".formatted(reading.asOf().to(), reading.asOf().basis()));
    reading.article().warnings().forEach(warning -> wrapped("! ", warning));
    library.atlas().ownSources().forEach(source -> wrapped("! ", source));
  }

  private void places() {
    Map<String, Map<String, Integer>> byRegion = new LinkedHashMap<>();
    for (Mention mention : reading.mentions()) {
      byRegion
          .computeIfAbsent(heading(mention.place()), h -> new LinkedHashMap<>())
          .merge(mention.place().name(), 1, Integer::sum);
    }
    line("");
    line("PLACES" + (byRegion.isEmpty() ? ": none found" : ""));
    byRegion.forEach(
        (heading, names) -> {
          List<String> counted = new ArrayList<>();
          names.forEach((name, count) -> counted.add(count == 1 ? name : name + " ×" + count));
          wrapped("  %-22s ".formatted(heading), String.join(", ", counted));
        });
  }

  private String heading(Place place) {
    String id =
        switch (place.kind()) {
          case COUNTRY, CONTINENT, SEA, RIVER, LAKE -> "";
          case REGION, AREA, DISPUTED -> place.country();
          default -> place.region().isEmpty() ? place.country() : place.region();
        };
    return id.isEmpty() ? "the world" : library.gazetteer().byId(id).map(Place::name).orElse(id);
  }

  private void claims() {
    line("");
    line("FIGURES" + (reading.judgements().isEmpty() ? ": none about land" : ""));
    for (Judgement judgement : reading.judgements()) {
      line(
          "  %-14s %s"
              .formatted(
                  judgement.verdict().name(),
                  figure(judgement.claim())
                      + (judgement.label().isEmpty() ? "" : " · " + judgement.label())));
      wrapped("                 ", judgement.because());
    }
  }

  /** A comparison is nothing without what it compares with. */
  private static String figure(Claim claim) {
    return (claim.kind() == Claim.Kind.COMPARISON ? claim.text() : claim.quoted().text()).strip();
  }

  private void statements() {
    if (reading.statements().isEmpty()) {
      return;
    }
    line("");
    line("WHO SAYS WHAT");
    reading
        .statements()
        .forEach(
            s ->
                line(
                    "  %-4s %-11s %s%s"
                        .formatted(
                            s.actor(),
                            s.stance().name().toLowerCase(Locale.ROOT),
                            library.atlas().label(s.region(), reading.asOf().to()),
                            s.to().map(to -> " (to " + to + ")").orElse(""))));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void wrapped(String indent, String text) {
    StringBuilder row = new StringBuilder(indent);
    String blank = " ".repeat(indent.length());
    for (String word : text.split(" ")) {
      if (row.length() + word.length() > WIDTH && row.length() > indent.length()) {
        line(row.toString().stripTrailing());
        row = new StringBuilder(blank);
      }
      row.append(word).append(' ');
    }
    line(row.toString().stripTrailing());
  }
}
