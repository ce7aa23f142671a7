package org.demarc;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarc.claim.Claim;
import org.demarc.claim.Count;
import org.demarc.claim.Quantity.Unit;
import org.demarc.claim.Statement;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;
import org.demarc.region.Expression;
import org.demarc.region.Measured;
import org.demarc.region.Unresolved;
import org.demarc.verdict.Amount;
import org.demarc.verdict.Check;
import org.demarc.verdict.Judgement;
import org.demarc.verdict.Proposal;

/**
 * A reading for a person at a terminal: warnings, figures with verdicts, who says what, what plans
 * would move, and the places by region.
 */
final class Report {
  private static final int WIDTH = 100;
  private static final int VERDICT = 14;
  private static final int QUOTED = 24;
  private static final int MEASURED = 27;
  private static final int ACTOR = 16;
  private static final int STANCE = 12;
  private static final String INDENT = "  ";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final StringBuilder out = new StringBuilder();
  private final Reading reading;
  private final Library library;
  private final Ink ink;

  private Report(Reading reading, Library library, Ink ink) {
    this.reading = reading;
    this.library = library;
    this.ink = ink;
  }

  static String of(Reading reading, Library library, Ink ink) {
    Report report = new Report(reading, library, ink);
    report.head();
    report.figures();
    report.statements();
    report.proposals();
    report.places();
    return report.out.append('\n').toString();
  }

  private void head() {
    line(ink.strong(reading.article().title()));
    wrapped(
        "",
        "as of %s. %s".formatted(DAY.format(reading.asOf().to()), reading.asOf().basis()),
        ink::faint);
    reading.article().warnings().forEach(warning -> wrapped("! ", warning, ink::warning));
    library.atlas().ownSources().forEach(source -> wrapped("! ", source, ink::warning));
  }

  private void heading(String title, boolean none, String nothing) {
    line("");
    line(ink.heading(title) + (none ? ink.faint("  " + nothing) : ""));
  }

  private void figures() {
    List<Judgement> judgements = reading.judgements();
    heading("FIGURES", judgements.isEmpty(), "none about land");
    if (!judgements.isEmpty()) {
      line(
          ink.faint(
              INDENT
                  + pad("verdict", VERDICT)
                  + pad("quoted", QUOTED)
                  + pad("measured", MEASURED)
                  + "land"));
    }
    judgements.forEach(this::figure);
  }

  private void figure(Judgement judgement) {
    String verdict = pad(lower(judgement.verdict()), VERDICT);
    String quoted = pad(cut(quoted(judgement.claim()), QUOTED - 2), QUOTED);
    String measured = pad(judgement.measured().map(Report::amount).orElse("–"), MEASURED);
    List<String> label =
        rows(
            judgement.label().isEmpty() ? "not told" : withoutDay(judgement.label()),
            WIDTH - VERDICT - QUOTED - MEASURED);
    line(INDENT + ink.verdict(judgement.verdict(), verdict) + quoted + measured + label.get(0));
    String blank = INDENT + " ".repeat(VERDICT + QUOTED + MEASURED);
    label.stream().skip(1).forEach(more -> line(blank + more));
    String indent = INDENT + " ".repeat(VERDICT);
    wrapped(indent, judgement.because(), ink::faint);
    judgement.claim().asRead().ifPresent(read -> wrapped(indent, own(read), ink::warning));
    judgement.suggestion().ifPresent(guess -> wrapped(indent, guess, ink::warning));
    judgement.claim().findings().forEach(finding -> wrapped(indent, finding, ink::warning));
    line("");
  }

  private String own(Claim.AsRead read) {
    return "by your expression; the text was read as "
        + read.region().map(this::label).orElse("naming no region");
  }

  /** A comparison is nothing without what it compares with. */
  private static String quoted(Claim claim) {
    boolean compares = claim.kind() == Claim.Kind.COMPARISON;
    String hedge = claim.quoted().hedge();
    String figure = claim.quoted().text();
    boolean hedged = hedge.isEmpty() || figure.contains(hedge);
    return (compares ? claim.text() : hedged ? figure : hedge + " " + figure)
        .strip()
        .replaceAll("\\s+", " ");
  }

  /** "6,113 (5,856–6,370) km²". */
  private static String amount(Amount amount) {
    if (amount.unit() == Unit.DATE) {
      return day(amount.value()) + " (" + day(amount.low()) + "–" + day(amount.high()) + ")";
    }
    return "%s (%s–%s) %s"
        .formatted(
            number(amount.value()),
            number(amount.low()),
            number(amount.high()),
            unit(amount.unit()));
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case SQUARE_KILOMETRES -> "km²";
      case PERCENT -> "%";
      case RATIO -> "×";
      case SQUARE_KILOMETRES_PER_DAY -> "km²/day";
      case DATE -> "";
    };
  }

  private static String day(double epochDay) {
    return java.time.YearMonth.from(java.time.LocalDate.ofEpochDay(Math.round(epochDay)))
        .toString();
  }

  private static String number(double value) {
    String pattern = Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, pattern, value);
  }

  private void statements() {
    List<Statement> statements = reading.statements();
    if (statements.isEmpty()) {
      return;
    }
    heading("WHO SAYS WHAT", false, "");
    for (int i = 0; i < statements.size(); i++) {
      statement(statements.get(i), reading.checks().get(i));
    }
  }

  private void statement(Statement statement, Optional<Check> check) {
    String to = statement.to().map(code -> " → " + name(code)).orElse("");
    String land = statement.count().map(this::counted).orElseGet(() -> label(statement.region()));
    String front =
        INDENT + pad(name(statement.actor()), ACTOR) + pad(lower(statement.stance()), STANCE);
    String indent = " ".repeat(front.length());
    List<String> rows = rows(land + to, WIDTH - front.length());
    line(front + rows.get(0));
    rows.stream().skip(1).forEach(more -> line(indent + more));
    statement.condition().ifPresent(words -> wrapped(indent, "“" + words + "”", ink::faint));
    check.ifPresent(
        c ->
            wrapped(
                indent, lower(c.verdict()) + ": " + c.because(), t -> ink.verdict(c.verdict(), t)));
  }

  /** "none of Donetsk Oblast and Kherson Oblast, whole". */
  private String counted(Count count) {
    String many =
        switch (count.kind()) {
          case EXACTLY -> count.number() + " of ";
          case NONE -> "none of ";
          case ALL -> "all of ";
          case NOT_ALL -> "not all of ";
        };
    return many + label(count.group()) + (count.whole() ? ", whole" : ", in part");
  }

  private String label(Expression land) {
    return withoutDay(library.atlas().label(land, reading.asOf().to()));
  }

  /** The day of the article stands at the head. */
  private String withoutDay(String label) {
    return label.replace(" on " + DAY.format(reading.asOf().to()), "");
  }

  private void proposals() {
    if (reading.proposals().isEmpty()) {
      return;
    }
    heading("WHAT WOULD CHANGE", false, "");
    for (Proposal proposal : reading.proposals()) {
      line(INDENT + ink.strong(proposal.label()));
      proposal.moves().forEach(this::move);
    }
  }

  private void move(Proposal.Move move) {
    String sides =
        move.from().map(this::name).orElse("?") + " → " + move.to().map(this::name).orElse("?");
    String area =
        move.area() instanceof Measured m
            ? "%s (%s–%s) km²"
                .formatted(
                    number(m.value().squareKilometres()),
                    number(m.low().squareKilometres()),
                    number(m.high().squareKilometres()))
            : "–";
    String front = INDENT + INDENT + pad(lower(move.deed()), STANCE + 1) + pad(sides, ACTOR + 6);
    List<String> rows = rows(withoutDay(move.label()), WIDTH - front.length() - MEASURED);
    line(front + pad(area, MEASURED) + rows.get(0));
    String blank = " ".repeat(front.length() + MEASURED);
    rows.stream().skip(1).forEach(more -> line(blank + more));
    if (move.area() instanceof Unresolved unresolved) {
      wrapped(" ".repeat(front.length()), unresolved.reason() + ".", ink::faint);
    }
  }

  private void places() {
    Map<String, Map<String, Integer>> byRegion = new LinkedHashMap<>();
    for (Mention mention : reading.mentions()) {
      byRegion
          .computeIfAbsent(heading(mention.place()), h -> new LinkedHashMap<>())
          .merge(mention.place().name(), 1, Integer::sum);
    }
    heading("PLACES", byRegion.isEmpty(), "none found");
    byRegion.forEach(
        (region, names) -> {
          List<String> counted = new ArrayList<>();
          names.forEach((name, count) -> counted.add(count == 1 ? name : name + " ×" + count));
          wrapped(
              INDENT + pad(region, QUOTED), String.join(", ", counted), UnaryOperator.identity());
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

  private String name(String code) {
    return library.atlas().label(new Expression.Named(code), reading.asOf().to());
  }

  private static String lower(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static String pad(String text, int width) {
    return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1).strip() + "…";
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  /** The first indent may hold words; the rest of the rows stand under what follows it. */
  private void wrapped(String indent, String text, UnaryOperator<String> paint) {
    String before = indent;
    for (String row : rows(text, WIDTH - indent.length())) {
      line(before + paint.apply(row));
      before = " ".repeat(indent.length());
    }
  }

  private static List<String> rows(String text, int width) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (String word : text.split(" ")) {
      if (row.length() + word.length() > width && row.length() > 0) {
        rows.add(row.toString().strip());
        row = new StringBuilder();
      }
      row.append(word).append(' ');
    }
    rows.add(row.toString().strip());
    return rows;
  }
}
