package org.demarc.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.demarc.claim.Quantity;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
import org.demarc.region.Figure;

/** Numbers and dates as a newspaper prints them. */
final class Wording {
  private static final Pattern PLURAL =
      Pattern.compile(
          "(?!Jammu|Bosnia|Trinidad|Antigua|Newfoundland|Saint|São|Heard|South Georgia)"
              + "(?:the )?(?:(?!held |without |claimed )\\p{L}[\\p{L}'’.-]* ){0,6}?(?:Islands|Heights"
              + "|[Tt]erritories|Baltic states|regions Russia|and \\p{Lu}).*");

  /** Below this two decimals say too little. */
  private static final double TINY = 0.05;

  private static final char MINUS = '\u2212';

  private Wording() {}

  static boolean isPlural(Phrase label) {
    return PLURAL.matcher(label.in(Language.ENGLISH)).matches();
  }

  /** Three significant digits, four from 10,000 up; thousands parted. */
  private static String digits(double value) {
    double size = size(value);
    String pattern = size >= 1 ? "#,##0" : "#,##0.##";
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(Math.round(value / size) * size);
  }

  /** Of the last digit that is told. */
  private static double size(double value) {
    int digits = Math.abs(value) >= 10_000 ? 4 : 3;
    return Math.pow(10, Math.ceil(Math.log10(Math.max(Math.abs(value), 1e-9))) - digits);
  }

  /** Two significant digits: "about 4.5 times". */
  static double roughly(double value) {
    return new BigDecimal(value).round(new MathContext(2)).doubleValue();
  }

  /** A number as it is told, for the choice of a plural. */
  static double told(double value) {
    return Double.parseDouble(digits(value).replace(",", ""));
  }

  static Phrase number(double value) {
    return Phrase.number(digits(value).replace('-', MINUS));
  }

  static Phrase decimals(String format, double value) {
    return Phrase.number(String.format(Locale.ROOT, format, value));
  }

  static Phrase squareKilometres(double value) {
    return Phrase.of("amount.km2", km2(value));
  }

  /** A figure that somebody published, with all the digits it was published with. */
  static Phrase published(double squareKilometres) {
    return Phrase.of("amount.km2", allDigits(squareKilometres));
  }

  private static Phrase allDigits(double value) {
    return Phrase.number(
        new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value));
  }

  private static Phrase km2(double value) {
    return Math.abs(value) < 100
        ? Phrase.number(String.valueOf(Math.round(value)).replace('-', MINUS))
        : number(value);
  }

  /** "5,710 to 6,370 km²": the unit once. */
  static Phrase range(double low, double high, Quantity.Unit unit) {
    return unit == Quantity.Unit.DATE
        ? Phrase.of("range", amount(low, unit), amount(high, unit))
        : Phrase.of("range", bare(low, unit), amount(high, unit));
  }

  static Phrase percent(double value) {
    return Phrase.of("amount.percent", bare(value, Quantity.Unit.PERCENT));
  }

  /** As the article has it: figures as they stand, words in quotation marks. */
  static Phrase quoted(Quantity quoted) {
    String text = quoted.text();
    boolean figure = !text.isEmpty() && Character.isDigit(text.charAt(0));
    return language -> language == Language.ENGLISH && !figure ? "“" + text + "”" : text;
  }

  static Phrase amount(double value, Quantity.Unit unit) {
    return switch (unit) {
      case SQUARE_KILOMETRES -> squareKilometres(value);
      case PERCENT -> percent(value);
      case RATIO -> Phrase.of("amount.times", bare(value, unit), value);
      case SQUARE_KILOMETRES_PER_DAY -> Phrase.of("amount.km2PerDay", number(value));
      case DATE -> Phrase.day(LocalDate.ofEpochDay(Math.round(value)));
    };
  }

  /** The figure alone. */
  private static Phrase bare(double value, Quantity.Unit unit) {
    return switch (unit) {
      case SQUARE_KILOMETRES -> km2(value);
      case PERCENT -> isTiny(value) ? tiny(value) : decimals(value < 10 ? "%.2f" : "%.1f", value);
      case RATIO ->
          isTiny(value) ? tiny(value) : value < 10 ? decimals("%.2f", value) : number(value);
      default -> number(value);
    };
  }

  private static boolean isTiny(double value) {
    return value > 0 && value < TINY;
  }

  /** Two digits that say something: 0.0020, not 0.00. */
  private static Phrase tiny(double value) {
    return Phrase.number(new BigDecimal(value).round(new MathContext(2)).toPlainString());
  }

  /** "Reuters (116,000 km², 2 December 2025)". */
  static Phrase figure(Figure figure) {
    return figure(figure, size(figure));
  }

  /** The same with what it makes of a whole: "(116,000 km², which is 19.2 %, 2 December 2025)". */
  static Phrase figure(Figure figure, double percent) {
    return figure(figure, Phrase.of("because.figure.share", size(figure), percent(percent)));
  }

  private static Phrase figure(Figure figure, Phrase size) {
    Phrase publisher = Phrase.ofData(figure.publisher());
    return figure.date().isEmpty()
        ? Phrase.of("because.figure", publisher, size)
        : Phrase.of("because.figure.dated", publisher, size, when(figure));
  }

  private static Phrase size(Figure figure) {
    return figure.low() < figure.high()
        ? Phrase.of("range.dash", allDigits(figure.low()), published(figure.high()))
        : isComputed(figure)
            ? squareKilometres(figure.squareKilometres())
            : published(figure.squareKilometres());
  }

  /** A published percentage turned into an area has no digits of its own. */
  private static boolean isComputed(Figure figure) {
    return figure.definition().contains("computed");
  }

  /** A month tells the first day of a gain. */
  private static Phrase when(Figure figure) {
    String date = figure.date();
    return figure
        .from()
        .filter(first -> date.length() == 10)
        .map(first -> Phrase.of("because.span", first, LocalDate.parse(date)))
        .orElseGet(() -> when(date));
  }

  private static Phrase when(String date) {
    return switch (date.length()) {
      case 10 -> Phrase.day(LocalDate.parse(date));
      case 7 -> Phrase.month(YearMonth.parse(date));
      default -> Phrase.verbatim(date);
    };
  }
}
