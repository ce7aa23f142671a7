package org.demarc.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides the time a text speaks of, and says what is odd about the dates it gives. */
final class Dating {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** A date line this many years after the copyright line is a slip. */
  private static final int FAR = 2;

  private final String text;
  private final List<DateFound> dates;
  private final DayOrder order;
  private final Evidence evidence;
  private final Optional<DateLine> line;
  final List<String> warnings = new ArrayList<>();

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
      return yearOf(date)
          .map(
              year ->
                  asOf(
                      date.withYear(year),
                      dateLine,
                      "; its year is inferred from other dates in the text"));
    }
    Optional<LocalDate> day = date.firstDay();
    if (day.isEmpty()) {
      warnings.add("The date line \"" + dateLine.words() + "\" names a day that does not exist.");
      return Optional.empty();
    }
    Optional<DayOfWeek> weekday = date.weekday();
    if (weekday.isPresent() && day.get().getDayOfWeek() != weekday.get()) {
      return impossible(dateLine, day.get(), weekday.get());
    }
    if (isFarFuture(date)) {
      int year = evidence.copyright().get().year();
      warnings.add(
          "The date line \""
              + dateLine.words()
              + "\" lies years after the copyright line's "
              + year
              + ", so "
              + year
              + " is used.");
      return Optional.of(
          asOf(date.withYear(year), dateLine, "; its year is corrected to the copyright line's"));
    }
    warnOfOrder(date);
    return Optional.of(asOf(date, dateLine, ""));
  }

  /** The year that fits the weekday is used, unless the text confirms the written one. */
  private Optional<AsOf> impossible(DateLine dateLine, LocalDate day, DayOfWeek weekday) {
    List<Integer> years = Years.fitting(dateLine.date(), weekday);
    int used =
        isConfirmed(day.getYear(), dateLine.date()) || years.isEmpty()
            ? day.getYear()
            : years.get(0);
    String fitting =
        years.stream().limit(2).map(String::valueOf).collect(Collectors.joining(" and "));
    warnings.add(
        "The date line says "
            + name(weekday)
            + " "
            + DAY.format(day)
            + ", but that day is a "
            + name(day.getDayOfWeek())
            + "; it is a "
            + name(weekday)
            + " in "
            + fitting
            + (used == day.getYear()
                ? ". The written year is kept, because the text gives it elsewhere."
                : ", so " + used + " is used."));
    return Optional.of(
        asOf(
            dateLine.date().withYear(used),
            dateLine,
            used == day.getYear() ? "" : "; its year is corrected by its weekday"));
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
      return Optional.of(
          AsOf.day(
              latest.get(),
              DAY.format(latest.get()) + " is the latest day of the news that the text names."));
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
                                "Only the copyright line tells a date: the year "
                                    + date.year()
                                    + ".")));
  }

  private Optional<AsOf> span(DateFound date) {
    LocalDate first = date.firstDay().get();
    String name = date.month() > 0 ? MONTH.format(first) : String.valueOf(date.year());
    return Optional.of(
        new AsOf(
            first,
            date.lastDay().get(),
            name + " is the latest time of the news that the text names; it gives no day."));
  }

  private AsOf asOf(DateFound date, DateLine dateLine, String remark) {
    return AsOf.day(
        date.firstDay().orElseThrow(),
        "The date line says \"" + dateLine.words() + "\"" + remark + ".");
  }

  private void warnOfOrder(DateFound date) {
    String words = text.substring(date.start(), date.end());
    boolean open =
        words.matches("\\d{1,2}/\\d{1,2}/\\d{2,4}")
            && date.day() <= 12
            && date.day() != date.month();
    if (open && !order.shown()) {
      warnings.add(
          "\""
              + words
              + "\" is read as "
              + DAY.format(date.firstDay().get())
              + "; with the month first it would be "
              + DAY.format(date.swapped().firstDay().get())
              + ".");
    }
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
