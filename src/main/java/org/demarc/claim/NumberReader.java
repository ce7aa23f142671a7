package org.demarc.claim;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.ParsePosition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarc.article.Table;
import org.demarc.article.Token;

/**
 * Reads one number, in digits of any grouping or in words: English ones by ICU's spell-out rules,
 * Ukrainian and Russian ones in any case by a table.
 */
final class NumberReader {
  /**
   * A number in a text.
   *
   * @param end token after it
   * @param step the size of its last significant digit: 100 for 6,500
   */
  record Number(double value, double step, int start, int end) {}

  private static final int MOST_DIGITS = 15;
  private static final int MOST_WORDS = 10;
  private static final Map<String, Double> MAGNITUDES = new HashMap<>();
  private static final Map<String, Double> NUMERALS = new HashMap<>();
  private static final Set<String> WITH = Words.of("number-reader.with");
  private static final RuleBasedNumberFormat SPELLOUT =
      new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
  private static final Set<String> NUMBER_WORDS =
      new HashSet<>(Set.of("hundred", "thousand", "million"));

  static {
    for (String[] row : Table.rows(NumberReader.class, "magnitudes.tsv")) {
      MAGNITUDES.put(row[1], Double.valueOf(row[0]));
    }
    for (String[] row : Table.rows(NumberReader.class, "numerals.tsv")) {
      for (String word : row[1].split(" ")) {
        NUMERALS.put(word, Double.valueOf(row[0]));
      }
    }
    for (int i = 1; i <= 90; i = i < 20 ? i + 1 : i + 10) {
      NUMBER_WORDS.add(SPELLOUT.format(i));
    }
  }

  private final List<Token> tokens;
  private final boolean decimalComma;
  private final Map<String, Long> spelled = new HashMap<>();

  NumberReader(List<Token> tokens, String language) {
    this.tokens = tokens;
    this.decimalComma = language.equals("uk") || language.equals("ru");
  }

  /** The number that starts at token {@code i}, or null. */
  Number at(int i) {
    if (i >= tokens.size()) {
      return null;
    }
    Token token = tokens.get(i);
    if (token.isDigits()) {
      return digits(i);
    }
    if (!token.isWord()) {
      return null;
    }
    return token.lower().charAt(0) > 'z' ? numerals(i) : words(i);
  }

  /** "двадцати пяти тысяч пятисот", "пів мільйона": ICU's rules read the nominative only. */
  private Number numerals(int i) {
    Number first = below(i, Double.MAX_VALUE);
    if (first == null) {
      return null;
    }
    Number scaled = magnified(andAHalf(first));
    boolean half = first.value() < 1 && scaled == first;
    boolean open = scaled.end() < tokens.size() && scaled.value() >= 1000 && scaled != first;
    Number rest = open ? below(scaled.end(), 1000) : null;
    Number whole = rest == null ? scaled : sum(scaled, rest);
    return half ? null : whole;
  }

  /** Numerals, each less than a tenth of the one before it: hundreds, tens, units. */
  private Number below(int i, double limit) {
    Double value = i < tokens.size() ? NUMERALS.get(tokens.get(i).lower()) : null;
    if (value == null || value >= limit) {
      return null;
    }
    Number here = new Number(value, step(value), i, i + 1);
    double scale = value < 20 ? 0 : value < 100 ? 10 : 100;
    Number rest = value % 1 == 0 ? below(i + 1, scale) : null;
    return rest == null ? here : sum(here, rest);
  }

  private static Number sum(Number a, Number b) {
    return new Number(a.value() + b.value(), b.step(), a.start(), b.end());
  }

  private static double step(double value) {
    return value % 1 == 0 ? trailing(String.valueOf((long) value)) : 0.1;
  }

  private Number digits(int i) {
    StringBuilder whole = new StringBuilder(tokens.get(i).lower());
    int at = i + 1;
    char mark = groupMark(at, whole.length());
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
    double value = Double.parseDouble(whole + (decimals.isEmpty() ? "" : "." + decimals));
    double step = decimals.isEmpty() ? trailing(whole) : Math.pow(10, -decimals.length());
    Number scaled = magnified(new Number(value, step, i, at));
    return decimals.isEmpty() && scaled.end() == at + 1 ? withUnits(scaled) : scaled;
  }

  /** "116 тис 165 кв. км": the thousands in a word, the rest in digits. */
  private Number withUnits(Number thousands) {
    int at = thousands.end();
    boolean units =
        MAGNITUDES.get(tokens.get(at - 1).lower()) == 1000.0
            && tokens.get(at - 1).lower().charAt(0) > 'z'
            && isGroup(at, ' ');
    if (!units) {
      return thousands;
    }
    String rest = tokens.get(at).lower();
    double value = thousands.value() + Integer.parseInt(rest);
    return new Number(value, trailing(rest), thousands.start(), at + 1);
  }

  /** "шість з половиною тисяч". */
  private Number andAHalf(Number number) {
    int with = number.end();
    boolean half =
        with + 1 < tokens.size()
            && WITH.contains(tokens.get(with).lower())
            && tokens.get(with + 1).lower().startsWith("половин");
    return half ? new Number(number.value() + 0.5, 0.5, number.start(), with + 2) : number;
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
    boolean zeros = sign == '.' && at + 1 < tokens.size() && tokens.get(at + 1).is("000");
    boolean twice = (sign == '.' || sign == ',') && isGroup(at + 2, sign);
    return (always || zeros || twice) && isGroup(at, sign) ? sign : 0;
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

  private static double trailing(CharSequence digits) {
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(digits.length() - 1 - zeros) == '0') {
      zeros++;
    }
    return Math.pow(10, zeros);
  }

  private Number magnified(Number number) {
    int at = number.end();
    if (at < tokens.size() && tokens.get(at).isDash()) {
      at++;
    }
    Double factor = at < tokens.size() ? MAGNITUDES.get(tokens.get(at).lower()) : null;
    if (factor == null || tokens.get(at).is("m") && !isMillion(at)) {
      return number;
    }
    int end = at + 1;
    if (end < tokens.size()
        && tokens.get(end).is(".")
        && tokens.get(at).lower().length() == 3
        && tokens.get(at).lower().charAt(0) > 'z') {
      end++;
    }
    return new Number(number.value() * factor, number.step() * factor, number.start(), end);
  }

  /** "1.2m hectares" is a million, "1.2 m" and "24703m2" are metres. */
  private boolean isMillion(int at) {
    return touches(at)
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isWord()
        && tokens.get(at + 1).start() > tokens.get(at).end();
  }

  private Number words(int i) {
    Number fixed = fixedWords(i);
    if (fixed != null) {
      return fixed;
    }
    if (!is(i, "a") && !NUMBER_WORDS.contains(tokens.get(i).lower())) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    int at = i;
    if (is(i, "a") || is(i, "one")) {
      if (!is(i + 1, "hundred") && !is(i + 1, "thousand") && !is(i + 1, "million") && is(i, "a")) {
        return null;
      }
      words.append("one");
      at++;
    }
    while (at < tokens.size() && at - i < MOST_WORDS) {
      String word = tokens.get(at).lower();
      if (NUMBER_WORDS.contains(word)) {
        words.append(words.length() > 0 ? " " : "").append(word);
      } else if (!joins(at, i)) {
        break;
      } else if (tokens.get(at).isDash()) {
        at++;
        words.append('-').append(tokens.get(at).lower());
      }
      at++;
    }
    return words.length() == 0 ? null : spelled(words.toString(), i, at);
  }

  /** A hyphen or an "and" between two number words. */
  private boolean joins(int at, int first) {
    boolean joint = tokens.get(at).isDash() || is(at, "and") && isScale(at - 1);
    return at > first
        && joint
        && at + 1 < tokens.size()
        && NUMBER_WORDS.contains(tokens.get(at + 1).lower())
        && (is(at, "and") || !isScaleWord(tokens.get(at + 1).lower()));
  }

  private boolean isScale(int at) {
    return isScaleWord(tokens.get(at).lower());
  }

  private static boolean isScaleWord(String word) {
    return word.equals("hundred") || word.equals("thousand") || word.equals("million");
  }

  private Number spelled(String words, int from, int to) {
    long value = spelled.computeIfAbsent(words, NumberReader::parse);
    return value < 0 ? null : new Number(value, trailing(String.valueOf(value)), from, to);
  }

  /** The whole of the words as a number, or -1. */
  private static long parse(String words) {
    ParsePosition position = new ParsePosition(0);
    synchronized (SPELLOUT) {
      java.lang.Number parsed = SPELLOUT.parse(words, position);
      return parsed == null || position.getIndex() < words.length() ? -1 : parsed.longValue();
    }
  }

  /** Amounts that ICU's rules do not know: a dozen, two dozen, half a million. */
  private Number fixedWords(int i) {
    if (is(i, "half") && is(i + 1, "a")) {
      if (is(i + 2, "million")) {
        return new Number(500_000, 100_000, i, i + 3);
      }
      return is(i + 2, "dozen") ? new Number(6, 1, i, i + 3) : null;
    }
    if (is(i + 1, "dozen")) {
      int dozens = is(i, "a") || is(i, "one") ? 1 : is(i, "two") ? 2 : is(i, "three") ? 3 : 0;
      return dozens == 0 ? null : new Number(12 * dozens, 2, i, i + 2);
    }
    return null;
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }
}
