package org.demarc.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Magnitude;

/** Numbers, days and names as a reader of English sees them; the page's format.js in Java. */
final class Spoken {
  private static final Locale ENGLISH = Locale.UK;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", ENGLISH);
  private static final DateTimeFormatter TICK = DateTimeFormatter.ofPattern("MMM uuuu", ENGLISH);
  private static final BigDecimal SQUARE_MILE = new BigDecimal("2.589988110336");
  private static final Map<String, String> UNITS =
      Map.of("km2", " km²", "percent", " %", "ratio", " ×", "km2/day", " km² a day");

  private Spoken() {}

  static String number(BigDecimal value, String unit) {
    NumberFormat format = NumberFormat.getNumberInstance(ENGLISH);
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    double size = value.abs().doubleValue();
    format.setMaximumFractionDigits(
        unit.equals("ratio") ? 6 : size >= 100 ? 0 : size >= 1 || size == 0 ? 1 : 2);
    return format.format(unit.equals("ratio") ? value.round(new MathContext(3)) : value);
  }

  /** Square kilometres without their unit, which stands at the axis. */
  static String brief(Magnitude magnitude, String unit) {
    return unit.equals("km2") && magnitude instanceof Magnitude.Number number
        ? number(number.value(), unit)
        : quantity(magnitude, unit);
  }

  static String quantity(Magnitude magnitude, String unit) {
    return magnitude instanceof Magnitude.Number number
        ? quantity(number.value(), unit)
        : day(magnitude.toString());
  }

  static String quantity(BigDecimal value, String unit) {
    return number(value, unit) + UNITS.getOrDefault(unit, "");
  }

  static String squareMiles(BigDecimal km2) {
    return number(km2.divide(SQUARE_MILE, MathContext.DECIMAL64), "km2") + " sq mi";
  }

  /** "6,175–6,825 km²", "from 6,500 km²", "up to 400 km²"; empty where both ends are open. */
  static String range(Optional<Magnitude> low, Optional<Magnitude> high, String unit) {
    boolean openBelow =
        low.isEmpty() || low.get() instanceof Magnitude.Number && low.get().onAxis() <= 0;
    if (high.isEmpty()) {
      return openBelow ? "" : "from " + quantity(low.get(), unit);
    }
    if (openBelow) {
      return "up to " + quantity(high.get(), unit);
    }
    if (low.get() instanceof Magnitude.Number from && high.get() instanceof Magnitude.Number to) {
      String least = number(from.value(), unit);
      String most = number(to.value(), unit);
      return (least.equals(most) ? least : least + "–" + most) + UNITS.getOrDefault(unit, "");
    }
    return low.equals(high)
        ? quantity(low.get(), unit)
        : quantity(low.get(), unit) + " – " + quantity(high.get(), unit);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "8 December 2025"; "2025-12" becomes "December 2025"; anything else stays as it is. */
  static String day(String iso) {
    try {
      return switch (iso.length()) {
        case 10 -> DAY.format(LocalDate.parse(iso));
        case 7 -> MONTH.format(YearMonth.parse(iso));
        default -> iso;
      };
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /** "Dec 2025", under an axis. */
  static String month(LocalDate day) {
    return TICK.format(day);
  }

  static String asOf(Document.Article article) {
    return article
            .dateFrom()
            .filter(from -> !from.equals(article.date()))
            .map(from -> day(from) + " to ")
            .orElse("")
        + day(article.date());
  }

  /** The name of a state by its code, or the code itself for an organisation. */
  static String party(String code) {
    return code.matches("[A-Z]{2}")
        ? new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)
        : code;
  }

  static String view(String pov) {
    return switch (pov) {
      case "defacto" -> "De facto";
      case "dejure" -> "De jure";
      default -> "As claimed by " + party(pov.replaceFirst("^claimed:", ""));
    };
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** "7 figures", "1 place". */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
