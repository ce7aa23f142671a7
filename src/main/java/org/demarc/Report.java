package org.demarc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarc.claim.Claim;
import org.demarc.claim.Count;
import org.demarc.claim.Deed;
import org.demarc.claim.Quantity.Unit;
import org.demarc.claim.Statement;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
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
  private static final double TINY = 0.05;
  private static final char MINUS = '\u2212';
  private static final int ACTOR = 16;
  private static final int STANCE = 12;
  private static final int SIDES = 22;
  private static final int MOVED = 31;
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();
  private final Reading reading;
  private final Library library;
  private final Ink ink;
  private final Told told;

  private Report(Reading reading, Library library, Ink ink, Language language) {
    this.reading = reading;
    this.library = library;
    this.ink = ink;
    this.told = new Told(language);
  }

  static String of(Reading reading, Library library, Ink ink, Language language) {
    Report report = new Report(reading, library, ink, language);
    report.head();
    report.figures();
    report.statements();
    report.proposals();
    report.places();
    return report.out.append('\n').toString();
  }

  private void head() {
    line(ink.strong(reading.article().title()));
    wrapped("", say("report.asOf", reading.asOf().to(), reading.asOf().basis()), ink::faint);
    reading.article().warnings().forEach(warning -> wrapped("! ", told.say(warning), ink::warning));
    library.atlas().ownSources().forEach(source -> wrapped("! ", told.say(source), ink::warning));
  }

  private void heading(String title, boolean none, String nothing) {
    line("");
    line(ink.heading(say(title)) + (none ? ink.faint("  " + say(nothing)) : ""));
  }

  private void figures() {
    List<Judgement> judgements = reading.judgements();
    int widest =
        judgements.stream().mapToInt(judgement -> measured(judgement).length()).max().orElse(0);
    int column = Math.max(MEASURED, widest + 2);
    heading("report.figures", judgements.isEmpty(), "report.noFigures");
    if (!judgements.isEmpty()) {
      line(
          ink.faint(
              INDENT
                  + pad(say("report.verdict"), VERDICT)
                  + pad(say("report.quoted"), QUOTED)
                  + pad(say("report.measured"), column)
                  + say("report.land")));
    }
    judgements.forEach(judgement -> figure(judgement, column));
  }

  private String measured(Judgement judgement) {
    return judgement.measured().map(this::amount).orElse("–");
  }

  private void figure(Judgement judgement, int column) {
    String verdict = pad(told.say(judgement.verdict().spoken()), VERDICT);
    String quoted = pad(cut(quoted(judgement.claim()), QUOTED - 2), QUOTED);
    String measured = pad(measured(judgement), column);
    List<String> label =
        rows(
            judgement.label() == Phrase.NOTHING
                ? say("report.notTold")
                : withoutDay(judgement.label()),
            WIDTH - VERDICT - QUOTED - column);
    line(INDENT + ink.verdict(judgement.verdict(), verdict) + quoted + measured + label.get(0));
    String blank = INDENT + " ".repeat(VERDICT + QUOTED + column);
    label.stream().skip(1).forEach(more -> line(blank + more));
    String indent = INDENT + " ".repeat(VERDICT);
    wrapped(indent, told.say(judgement.because()), ink::faint);
    mayMean(judgement).ifPresent(lands -> wrapped(indent, lands, ink::warning));
    judgement.claim().asRead().ifPresent(read -> wrapped(indent, own(read), ink::warning));
    judgement.suggestion().ifPresent(guess -> wrapped(indent, told.say(guess), ink::warning));
    judgement
        .claim()
        .findings()
        .forEach(finding -> wrapped(indent, told.say(finding), ink::warning));
    line("");
  }

  /** The readings to choose from, where the land is not told or not sure. */
  private Optional<String> mayMean(Judgement judgement) {
    boolean open = judgement.claim().region().isEmpty() || judgement.withheld();
    List<String> lands =
        LikelyLand.of(judgement, library.atlas()).stream()
            .map(each -> told.say(each.label()) + percent(each.reading().likelihood()))
            .toList();
    return open && !lands.isEmpty()
        ? Optional.of(say("report.mayMean", String.join("; ", lands)))
        : Optional.empty();
  }

  private static String percent(double likelihood) {
    return likelihood > 0 ? " (" + Math.round(100 * likelihood) + " %)" : "";
  }

  private String own(Claim.AsRead read) {
    return read.region()
        .map(region -> say("report.own", library.atlas().land(region)))
        .orElseGet(() -> say("report.own.none"));
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
  private String amount(Amount amount) {
    if (amount.unit() == Unit.DATE) {
      return day(amount.value()) + " (" + day(amount.low()) + "–" + day(amount.high()) + ")";
    }
    return band(amount.value(), amount.low(), amount.high(), amount.unit());
  }

  private String band(double value, double low, double high, Unit unit) {
    return "%s (%s–%s) %s"
        .formatted(
            number(value, unit),
            number(low, unit),
            number(high, unit),
            say("report.unit." + unit.symbol()));
  }

  private static String day(double epochDay) {
    return java.time.YearMonth.from(java.time.LocalDate.ofEpochDay(Math.round(epochDay)))
        .toString();
  }

  /** As the sentence below has it: square kilometres whole, and no 0.00 of what is not nothing. */
  private String number(double value, Unit unit) {
    double size = Math.abs(value);
    boolean whole = size >= 100 || size >= 10 && unit == Unit.SQUARE_KILOMETRES;
    String pattern =
        whole ? "%,.0f" : size >= 10 ? "%.1f" : size >= TINY || size == 0 ? "%.2f" : "%.4f";
    return told.say(Phrase.number(String.format(Locale.ROOT, pattern, value).replace('-', MINUS)));
  }

  private void statements() {
    List<Statement> statements = reading.statements();
    if (statements.isEmpty()) {
      return;
    }
    heading("report.statements", false, "report.none");
    for (int i = 0; i < statements.size(); i++) {
      statement(statements.get(i), reading.checks().get(i));
    }
  }

  private void statement(Statement statement, Optional<Check> check) {
    String to = statement.to().map(code -> " → " + name(code)).orElse("");
    String land = statement.count().map(this::counted).orElseGet(() -> label(statement.region()));
    String front =
        INDENT
            + pad(name(statement.actor()), ACTOR)
            + pad(say("stance." + lower(statement.stance())), STANCE);
    String indent = " ".repeat(front.length());
    List<String> rows = rows(land + to, WIDTH - front.length());
    line(front + rows.get(0));
    rows.stream().skip(1).forEach(more -> line(indent + more));
    statement.condition().ifPresent(words -> wrapped(indent, say("quote", words), ink::faint));
    check.ifPresent(
        c ->
            wrapped(
                indent,
                say("report.check", c.verdict().spoken(), c.because()),
                t -> ink.verdict(c.verdict(), t)));
  }

  /** "none of Donetsk Oblast and Kherson Oblast, whole". */
  private String counted(Count count) {
    String key = "report.counted." + lower(count.kind());
    return say(key, library.atlas().land(count.group()), String.valueOf(count.number()))
        + say(count.whole() ? "report.counted.whole" : "report.counted.part");
  }

  private String label(Expression land) {
    return withoutDay(library.atlas().label(land, reading.asOf().to()));
  }

  /** The day of the article stands at the head. */
  private String withoutDay(Phrase label) {
    return told.say(label).replace(say("label.on", "", reading.asOf().to()), "");
  }

  private void proposals() {
    if (reading.proposals().isEmpty()) {
      return;
    }
    heading("report.proposals", false, "report.none");
    for (Proposal proposal : reading.proposals()) {
      line(INDENT + ink.strong(told.say(proposal.label())));
      proposal.moves().forEach(this::move);
    }
  }

  private void move(Proposal.Move move) {
    String area =
        move.area() instanceof Measured m
            ? band(
                m.value().squareKilometres(),
                m.low().squareKilometres(),
                m.high().squareKilometres(),
                Unit.SQUARE_KILOMETRES)
            : "–";
    String front =
        INDENT
            + INDENT
            + pad(say("act." + lower(move.deed())), STANCE + 1)
            + pad(sides(move), SIDES);
    List<String> rows = rows(withoutDay(move.label()), WIDTH - front.length() - MOVED);
    line(front + pad(area, MOVED) + rows.get(0));
    String blank = " ".repeat(front.length() + MOVED);
    rows.stream().skip(1).forEach(more -> line(blank + more));
    if (move.area() instanceof Unresolved unresolved) {
      wrapped(" ".repeat(front.length()), told.say(unresolved.reason()) + ".", ink::faint);
    }
  }

  /** Who loses and who gains it, as far as the text tells; a frozen line leaves it where it is. */
  private String sides(Proposal.Move move) {
    Optional<String> from = move.from().map(this::name);
    Optional<String> to = move.to().map(this::name);
    if (move.deed() == Deed.FREEZE) {
      return to.orElse("");
    }
    return from.isPresent() && to.isPresent()
        ? from.get() + " → " + to.get()
        : from.map(name -> say("share.hands.from", name))
            .or(() -> to.map(name -> say("share.hands.to", name)))
            .orElse("");
  }

  private void places() {
    Map<String, Map<String, Integer>> byRegion = new LinkedHashMap<>();
    for (Mention mention : reading.mentions()) {
      byRegion
          .computeIfAbsent(heading(mention.place()), h -> new LinkedHashMap<>())
          .merge(told.say(library.gazetteer().nameOf(mention.place())), 1, Integer::sum);
    }
    heading("report.places", byRegion.isEmpty(), "report.noneFound");
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
    return id.isEmpty()
        ? say("report.world")
        : library.gazetteer().byId(id).map(library.gazetteer()::nameOf).map(told::say).orElse(id);
  }

  private String name(String code) {
    return told.say(library.atlas().land(new Expression.Named(code)));
  }

  private String say(String key, Object... parts) {
    return told.say(Phrase.of(key, parts));
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
