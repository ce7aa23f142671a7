package org.demarc.verdict;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.demarc.claim.Quantity;
import org.demarc.region.Figure;

/** Numbers and dates as a newspaper prints them. */
final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** Names that English says with "the": the Gaza Strip, the Netherlands, the United Kingdom. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?!the )(?:(?:\\p{L}[\\p{L}'’.-]* ){0,4}?(?:Islands|Heights|Strip|Bank|States|states"
              + "|Kingdom|Netherlands|Emirates|Territor(?:y|ies)|territories|Philippines|Bahamas"
              + "|Maldives|Comoros|Gambia|Republic|Federation|Community|Country|Region|Glacier"
              + "|Autonomous Oblast|Autonomous Okrug)|island of|Left Bank)\\b.*");

  private static final Pattern PLURAL =
      Pattern.compile(
          "(?:the )?(?:(?!held |without |claimed )\\p{L}[\\p{L}'’.-]* ){0,6}?(?:Islands|Heights"
              + "|[Tt]erritories|Baltic states|regions Russia|and \\p{Lu}).*");

  private Wording() {}

  static String withArticle(String label) {
    return ARTICLE.matcher(label).matches() ? "the " + label : label;
  }

  static boolean isPlural(String label) {
    return PLURAL.matcher(label).matches();
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Three significant digits, four from 10,000 up; thousands parted. */
  static String number(double value) {
    int digits = Math.abs(value) >= 10_000 ? 4 : 3;
    double size = Math.pow(10, Math.ceil(Math.log10(Math.max(Math.abs(value), 1e-9))) - digits);
    double rounded = Math.round(value / size) * size;
    String pattern = size >= 1 ? "#,##0" : "#,##0.##";
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(rounded);
  }

  static String squareKilometres(double value) {
    return (Math.abs(value) < 100 ? String.valueOf(Math.round(value)) : number(value)) + " km²";
  }

  /** A figure that somebody published, with all the digits it was published with. */
  static String published(double squareKilometres) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(squareKilometres)
        + " km²";
  }

  /** "5,710 to 6,370 km²". */
  static String range(double low, double high, Quantity.Unit unit) {
    String from = amount(low, unit);
    String to = amount(high, unit);
    int tail = to.lastIndexOf(unit == Quantity.Unit.SQUARE_KILOMETRES_PER_DAY ? " km²" : " ");
    return tail > 0 && from.endsWith(to.substring(tail))
        ? from.substring(0, from.length() - (to.length() - tail)) + " to " + to
        : from + " to " + to;
  }

  static String percent(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f %%" : "%.1f %%", value);
  }

  static String amount(double value, Quantity.Unit unit) {
    return switch (unit) {
      case SQUARE_KILOMETRES -> squareKilometres(value);
      case PERCENT -> percent(value);
      case RATIO ->
          (value < 10 ? String.format(Locale.ROOT, "%.2f", value) : number(value)) + " times";
      case SQUARE_KILOMETRES_PER_DAY -> number(value) + " km² a day";
      case DATE -> LocalDate.ofEpochDay(Math.round(value)).toString();
    };
  }

  /** "A, B and C". */
  static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** "Reuters (116,000 km², 2 December 2025)". */
  static String figure(Figure figure) {
    String date = when(figure.date());
    String range =
        figure.low() < figure.high()
            ? published(figure.low()).replace(" km²", "–") + published(figure.high())
            : isComputed(figure)
                ? squareKilometres(figure.squareKilometres())
                : published(figure.squareKilometres());
    return figure.publisher() + " (" + range + (date.isEmpty() ? "" : ", " + date) + ")";
  }

  /** A published percentage turned into an area has no digits of its own. */
  private static boolean isComputed(Figure figure) {
    return figure.definition().contains("computed");
  }

  /** A day, a month, a year, or nothing. */
  private static String when(String date) {
    return switch (date.length()) {
      case 10 -> day(LocalDate.parse(date));
      case 7 -> MONTH.format(YearMonth.parse(date));
      default -> date;
    };
  }
}
