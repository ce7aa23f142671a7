package org.demarc.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.article.Token;

/** Reads one number, in digits of any grouping or in words. */
final class NumberReader {
  /** A longer row of pairs is a list. */
  private static final int MOST_PAIRS = 4;

  /**
   * A number in a text.
   *
   * @param step the size of its last significant digit: 100 for 6,500
   * @param scale the magnitude word it ends with, as a factor: 1000 in "6,5 тис."; 1 without
   * @param end token after it
   */
  record Number(double value, double step, double scale, int start, int end) {
    /** Multiplied with a magnitude that ends before token {@code to}. */
    Number times(double factor, int to) {
      return new Number(value * factor, step * factor, scale * factor, start, to);
    }

    Number from(int first) {
      return new Number(value, step, scale, first, end);
    }

    Number to(int last) {
      return new Number(value, step, scale, start, last);
    }

    /** Numbers of one list or range differ by less than this factor where they share a scale. */
    static final double SAME_LIST = 10;

    /** The same of numbers that are told one after the other. */
    static final double SAME_CONTEXT = 3;

    /** In the magnitude of another that it is told with: "two or three hundred". */
    Number scaledAs(Number other, double within) {
      double scaled = value * other.scale;
      boolean bare = scale == 1 && other.scale > 1 && value < 1000;
      boolean alike = scaled < other.value * within && scaled * within > other.value;
      return bare && alike ? new Number(scaled, step * other.scale, other.scale, start, end) : this;
    }
  }

  private static final int MOST_DIGITS = 15;

  private static final Set<String> ENDINGS = Words.of("number-reader.endings");
  private static final Map<String, Double> HALVES = Map.of("½", 0.5, "¼", 0.25, "¾", 0.75);

  private final List<Token> tokens;
  private final boolean decimalComma;
  private final Magnitudes magnitudes;
  private final SpelledNumbers spelled;
  private final InflectedNumbers inflected;
  private int lastAt = -1;
  private Number last;

  NumberReader(List<Token> tokens, String language) {
    this.tokens = tokens;
    this.decimalComma = language.equals("uk") || language.equals("ru");
    this.magnitudes = new Magnitudes(tokens);
    this.spelled = new SpelledNumbers(tokens, magnitudes);
    this.inflected = new InflectedNumbers(tokens, magnitudes);
  }

  /** The number that starts at token {@code i}, or null. */
  Number at(int i) {
    // Several readers ask for the same token in turn.
    if (i != lastAt) {
      last = i >= 0 && i < tokens.size() ? withOdd(read(i)) : null;
      lastAt = i;
    }
    return last;
  }

  /** The magnitude may stand on either side: "шесть с лишним тысяч", "шість тисяч з гаком". */
  private Number withOdd(Number number) {
    Phrases.Match odd = number == null ? null : HedgeReader.ODD.at(tokens, number.end());
    return odd == null ? number : magnitudes.times(number.to(odd.end()));
  }

  private Number read(int i) {
    Token token = tokens.get(i);
    if (token.isDigits()) {
      return digits(i);
    }
    if (!token.isWord()) {
      return opensDecimals(i) ? decimals(i) : null;
    }
    return token.lower().charAt(0) > 'z' ? inflected.at(i) : spelled.at(i);
  }

  private Number digits(int i) {
    StringBuilder whole = new StringBuilder(tokens.get(i).lower());
    int at = i + 1;
    for (int end = afterPairs(at); at < end; at += 2) {
      whole.append(tokens.get(at + 1).lower());
    }
    char mark = at > i + 1 ? ',' : groupMark(at, whole.length());
    boolean grouped = mark != 0;
    while (grouped) {
      int next = mark == ' ' ? at : at + 1;
      whole.append(tokens.get(next).lower());
      at = next + 1;
      grouped = isGroup(at, mark);
    }
    String decimals = "";
    if (isDecimal(at)) {
      decimals = tokens.get(at + 1).lower();
      at += 2;
    }
    if (whole.length() + decimals.length() > MOST_DIGITS) {
      return null;
    }
    at = decimals.isEmpty() ? afterEnding(at) : at;
    double value = Double.parseDouble(whole + (decimals.isEmpty() ? "" : "." + decimals));
    double step = decimals.isEmpty() ? trailing(whole) : Math.pow(10, -decimals.length());
    Number plain = new Number(value, step, 1, i, at);
    Number half = InflectedNumbers.andAHalf(tokens, withHalf(plain));
    Number scaled = magnitudes.times(decimals.isEmpty() ? half : plain);
    return decimals.isEmpty() && scaled.end() > at ? withUnits(scaled, at) : scaled;
  }

  /** "2-х", "20-ти": digits with the ending of their case. */
  private int afterEnding(int at) {
    boolean ending =
        at + 1 < tokens.size()
            && tokens.get(at).isDash()
            && ENDINGS.contains(tokens.get(at + 1).lower())
            && touches(at)
            && touches(at + 1);
    return ending ? at + 2 : at;
  }

  /** "5½". */
  private Number withHalf(Number whole) {
    int at = whole.end();
    boolean touches = at < tokens.size() && touches(at);
    double part = touches ? HALVES.getOrDefault(tokens.get(at).lower(), 0.0) : 0;
    return part == 0
        ? whole
        : new Number(whole.value() + part, part % 0.5 == 0 ? 0.5 : 0.25, 1, whole.start(), at + 1);
  }

  /** "116 тис. 165 кв. км": the thousands in a word, the rest in digits. */
  private Number withUnits(Number thousands, int word) {
    int at = thousands.end();
    boolean units =
        magnitudes.factor(word) == 1000
            && tokens.get(word).lower().charAt(0) > 'z'
            && isGroup(at, ' ');
    if (!units) {
      return thousands;
    }
    String rest = tokens.get(at).lower();
    double value = thousands.value() + Integer.parseInt(rest);
    return new Number(value, trailing(rest), 1, thousands.start(), at + 1);
  }

  /** The mark that joins the digits before token {@code at} to a group of three, or 0. */
  private char groupMark(int at, int digitsBefore) {
    if (at >= tokens.size() || digitsBefore > 3 || tokens.get(at - 1).is("0")) {
      return 0;
    }
    Token mark = tokens.get(at);
    char sign = mark.isDigits() ? ' ' : mark.lower().charAt(0);
    boolean always =
        sign == ' ' || sign == '\'' || sign == '\u2019' || sign == (decimalComma ? '.' : ',');
    boolean zeros =
        (sign == '.' || sign == ',') && at + 1 < tokens.size() && tokens.get(at + 1).is("000");
    boolean twice = (sign == '.' || sign == ',') && isGroup(at + 2, sign);
    return (always || zeros || twice) && isGroup(at, sign) ? sign : 0;
  }

  /** "1,20,000", "2,22,236": India counts by two digits before the last three. */
  private int afterPairs(int from) {
    int at = from;
    for (int i = 0; i < MOST_PAIRS && isPair(at); i++) {
      at += 2;
    }
    return at > from && isGroup(at, ',') ? at : from;
  }

  private boolean isPair(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).is(",")
        && tokens.get(at + 1).isDigits()
        && tokens.get(at + 1).lower().length() == 2
        && touches(at)
        && touches(at + 1);
  }

  /** Three digits follow, joined by the mark: "6,500", "6 500". */
  private boolean isGroup(int at, char mark) {
    int digits = mark == ' ' ? at : at + 1;
    if (digits >= tokens.size()
        || !tokens.get(digits).isDigits()
        || tokens.get(digits).lower().length() != 3) {
      return false;
    }
    return mark == ' '
        ? tokens.get(at).start() == tokens.get(at - 1).end() + 1
        : tokens.get(at).lower().charAt(0) == mark && touches(at) && touches(digits);
  }

  /** ".77 percent". */
  private boolean opensDecimals(int at) {
    boolean digits = at + 1 < tokens.size() && tokens.get(at + 1).isDigits() && touches(at + 1);
    return digits && tokens.get(at).is(".") && (at == 0 || !touches(at));
  }

  private Number decimals(int at) {
    String digits = tokens.get(at + 1).lower();
    double step = Math.pow(10, -digits.length());
    return new Number(Double.parseDouble("." + digits), step, 1, at, at + 2);
  }

  private boolean isDecimal(int at) {
    if (at + 1 >= tokens.size() || !touches(at) || !touches(at + 1)) {
      return false;
    }
    Token mark = tokens.get(at);
    Token after = tokens.get(at + 1);
    boolean english = mark.is(".") || mark.is("\u00b7");
    boolean comma =
        mark.is(",") && (decimalComma || after.lower().length() != 3 || tokens.get(at - 1).is("0"));
    return after.isDigits() && (english || comma);
  }

  private boolean touches(int i) {
    return tokens.get(i).start() == tokens.get(i - 1).end();
  }

  /** What the zeros at the end leave open: 100 in 6500. */
  static double trailing(CharSequence digits) {
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(digits.length() - 1 - zeros) == '0') {
      zeros++;
    }
    return Math.pow(10, zeros);
  }
}
