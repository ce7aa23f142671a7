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
import java.util.Optional;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Magnitude;

/** Numbers, days and names as a reader sees them; the page's format.js in Java. */
record Spoken(Language language) {
  private static final BigDecimal SQUARE_MILE = new BigDecimal("2.589988110336");

  static Spoken of(Document document) {
    return new Spoken(document.language());
  }

  String say(String key, Object... parts) {
    return Phrase.of(key, parts).in(language);
  }

  String number(BigDecimal value, String unit) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    double size = value.abs().doubleValue();
    format.setMaximumFractionDigits(
        unit.equals("ratio") ? 6 : size >= 100 ? 0 : size >= 1 || size == 0 ? 1 : 2);
    String digits = format.format(unit.equals("ratio") ? value.round(new MathContext(3)) : value);
    return Phrase.number(digits).in(language);
  }

  /** Square kilometres without their unit, which stands at the axis. */
  String brief(Magnitude magnitude, String unit) {
    return unit.equals("km2") && magnitude instanceof Magnitude.Number number
        ? number(number.value(), unit)
        : quantity(magnitude, unit);
  }

  String quantity(Magnitude magnitude, String unit) {
    return magnitude instanceof Magnitude.Number number
        ? quantity(number.value(), unit)
        : day(magnitude.toString());
  }

  String quantity(BigDecimal value, String unit) {
    return number(value, unit) + after(unit);
  }

  private String after(String unit) {
    return unit.equals("ratio") ? " ×" : unit.equals("date") ? "" : " " + say("unit." + unit);
  }

  String squareMiles(BigDecimal km2) {
    return say("share.squareMiles", number(km2.divide(SQUARE_MILE, MathContext.DECIMAL64), "km2"));
  }

  /** "6,175–6,825 km²", "from 6,500 km²", "up to 400 km²"; empty where both ends are open. */
  String range(Optional<Magnitude> low, Optional<Magnitude> high, String unit) {
    boolean openBelow =
        low.isEmpty() || low.get() instanceof Magnitude.Number && low.get().onAxis() <= 0;
    if (high.isEmpty()) {
      return openBelow ? "" : say("share.from", quantity(low.get(), unit));
    }
    if (openBelow) {
      return say("share.upTo", quantity(high.get(), unit));
    }
    if (low.get() instanceof Magnitude.Number from && high.get() instanceof Magnitude.Number to) {
      String least = number(from.value(), unit);
      String most = number(to.value(), unit);
      return (least.equals(most) ? least : least + "–" + most) + after(unit);
    }
    return low.equals(high)
        ? quantity(low.get(), unit)
        : quantity(low.get(), unit) + " – " + quantity(high.get(), unit);
  }

  String day(LocalDate day) {
    return Phrase.day(day).in(language);
  }

  /** "8 December 2025"; "2025-12" becomes "December 2025"; anything else stays as it is. */
  String day(String iso) {
    try {
      return switch (iso.length()) {
        case 10 -> day(LocalDate.parse(iso));
        case 7 -> Phrase.month(YearMonth.parse(iso)).in(language);
        default -> iso;
      };
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /** "November 2025", "from 18 November 2025 to 16 December 2025": a month tells its first day. */
  String days(Optional<String> from, String to) {
    return from.filter(first -> !first.equals(to + "-01"))
        .map(first -> say("because.span", day(first), day(to)))
        .orElseGet(() -> day(to));
  }

  /** "Dec 2025", under an axis. */
  String month(LocalDate day) {
    return DateTimeFormatter.ofPattern("LLL uuuu", language.locale()).format(day);
  }

  String asOf(Document.Article article) {
    return article
        .dateFrom()
        .filter(from -> !from.equals(article.date()))
        .map(from -> say("range", from, article.date()))
        .orElseGet(() -> day(article.date()));
  }

  /** The name of a state by its code, or the code itself for an organisation. */
  String party(String code) {
    return code.matches("[A-Z]{2}") ? Phrase.country(code).in(language) : code;
  }

  String view(String pov) {
    return switch (pov) {
      case "defacto" -> say("view.defacto");
      case "dejure" -> say("view.dejure");
      default -> say("view.claimed", party(pov.replaceFirst("^claimed:", "")));
    };
  }

  /** "supported", "підтверджено". */
  String verdict(Document.Verdict verdict) {
    return say("verdict." + verdict.word());
  }

  static String capital(String text) {
    return Phrase.capital(text);
  }

  /** "7 figures", "1 place", "5 місць". */
  String count(int number, String noun) {
    return say("share.count." + noun, number);
  }

  String joined(List<String> parts) {
    return Phrase.list(parts.stream().map(Phrase::verbatim).toList()).in(language);
  }
}
