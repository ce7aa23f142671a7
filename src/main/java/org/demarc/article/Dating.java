package org.demarc.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarc.phrase.Phrase;

/** Decides the time a text speaks of, and says what is odd about the dates it gives. */
final class Dating {
  /** A date line this many years after the copyright line is a slip. */
  private static final int FAR = 2;

  private final String text;
  private final List<DateFound> dates;
  private final DayOrder order;
  private final Evidence evidence;
  private final Optional<DateLine> line;
  final List<Phrase> warnings = new ArrayList<>();

  Dating(String language, String text, List<Token> tokens) {
    this.text = text;
    List<DateFound> found = DateFinder.find(tokens);
    this.order = DayOrder.of(text, found);
    this.dates = order.apply(found);
    this.evidence = Evidence.of(language, text, tokens, dates);
    this.line = DateLine.find(text, tokens, dates);
  }

  Optional<AsOf> asOf() {
    return line.flatMap(this::fromLine).or(this::fromText).or(this::fromCopyright);
  }

  private Optional<AsOf> fromLine(DateLine dateLine) {
    DateFound date = dateLine.date();
    if (!date.hasYear()) {
      return yearOf(date).map(year -> asOf(date.withYear(year), dateLine, "date.line.inferred"));
    }
    Optional<LocalDate> day = date.firstDay();
    if (day.isEmpty()) {
      warnings.add(Phrase.of("date.line.noDay", dateLine.words()));
      return Optional.empty();
    }
    Optional<DayOfWeek> weekday = date.weekday();
    if (weekday.isPresent() && day.get().getDayOfWeek() != weekday.get()) {
      return impossible(dateLine, day.get(), weekday.get());
    }
    if (isFarFuture(date)) {
      int year = evidence.copyright().get().year();
      warnings.add(Phrase.of("date.line.far", dateLine.words(), String.valueOf(year)));
      return Optional.of(asOf(date.withYear(year), dateLine, "date.line.copyright"));
    }
    warnOfOrder(date);
    return Optional.of(asOf(date, dateLine, "date.line"));
  }

  /** The year that fits the weekday is used, unless the text confirms the written one. */
  private Optional<AsOf> impossible(DateLine dateLine, LocalDate day, DayOfWeek weekday) {
    List<Integer> years = Years.fitting(dateLine.date(), weekday);
    int used =
        isConfirmed(day.getYear(), dateLine.date()) || years.isEmpty()
            ? day.getYear()
            : years.get(0);
    List<Phrase> fitting =
        years.stream().limit(2).map(y -> Phrase.verbatim(String.valueOf(y))).toList();
    warnings.add(
        Phrase.of(
            used == day.getYear() ? "date.weekday.kept" : "date.weekday.corrected",
            name(weekday),
            day,
            name(day.getDayOfWeek()),
            fitting,
            String.valueOf(used)));
    return Optional.of(
        asOf(
            dateLine.date().withYear(used),
            dateLine,
            used == day.getYear() ? "date.line" : "date.line.weekday"));
  }

  private boolean isConfirmed(int year, DateFound except) {
    return evidence.copyright().filter(c -> c.year() == year).isPresent()
        || evidence.news().stream()
            .anyMatch(d -> d.year() == year && d.month() > 0 && d.start() != except.start());
  }

  private boolean isFarFuture(DateFound date) {
    return evidence.copyright().filter(c -> date.year() - c.year() >= FAR).isPresent()
        && !isConfirmed(date.year(), date);
  }

  private Optional<Integer> yearOf(DateFound date) {
    Optional<LocalDate> anchor =
        evidence.copyright().flatMap(DateFound::firstDay).or(evidence::anchor);
    if (anchor.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> days = Years.from(anchor.get(), List.of(date));
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get(0).getYear());
  }

  private Optional<AsOf> fromText() {
    Optional<LocalDate> anchor = evidence.anchor();
    if (anchor.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> days = new ArrayList<>(Years.from(anchor.get(), evidence.news()));
    evidence.news().stream()
        .filter(DateFound::isDay)
        .forEach(date -> date.firstDay().ifPresent(days::add));
    Optional<LocalDate> latest = days.stream().max(Comparator.naturalOrder());
    if (latest.isPresent() && !latest.get().isBefore(anchor.get())) {
      return Optional.of(AsOf.day(latest.get(), Phrase.of("date.latest", latest.get())));
    }
    return evidence.latestDated().filter(this::isNotOutdated).flatMap(this::span);
  }

  private boolean isNotOutdated(DateFound date) {
    return evidence.copyright().isEmpty() || evidence.copyright().get().year() <= date.year();
  }

  private Optional<AsOf> fromCopyright() {
    return evidence
        .copyright()
        .flatMap(
            date ->
                date.firstDay()
                    .map(
                        day ->
                            new AsOf(
                                day,
                                date.lastDay().get(),
                                Phrase.of("date.copyright", String.valueOf(date.year())))));
  }

  private Optional<AsOf> span(DateFound date) {
    LocalDate first = date.firstDay().get();
    Phrase name =
        date.month() > 0
            ? Phrase.month(YearMonth.from(first))
            : Phrase.of("date.year", String.valueOf(date.year()));
    return Optional.of(new AsOf(first, date.lastDay().get(), Phrase.of("date.span", name)));
  }

  private AsOf asOf(DateFound date, DateLine dateLine, String key) {
    return AsOf.day(date.firstDay().orElseThrow(), Phrase.of(key, dateLine.words()));
  }

  private void warnOfOrder(DateFound date) {
    String words = text.substring(date.start(), date.end());
    boolean open =
        words.matches("\\d{1,2}/\\d{1,2}/\\d{2,4}")
            && date.day() <= 12
            && date.day() != date.month();
    if (open && !order.shown()) {
      warnings.add(
          Phrase.of("date.order", words, date.firstDay().get(), date.swapped().firstDay().get()));
    }
  }

  private static Phrase name(DayOfWeek day) {
    return Phrase.of("weekday." + day.getValue());
  }
}
