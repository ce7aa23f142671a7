package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.Figure.Shape;
import org.demarc.claim.Quantity.Unit;

/** Makes a rate of an area that is told by the day, the month or the year. */
final class Rates {
  private static final Phrases PERIODS = Phrases.of("periods.tsv");

  /** "the daily average", "среднемесячный": told before the area. */
  private static final Phrases PACES = Phrases.of("paces.tsv");

  /** What makes "a month" a date: "300 sq km a month ago". */
  private static final Set<String> AGO = Words.of("rates.ago");

  private static final List<String> EACH_TIME = List.copyOf(Words.of("rates.each-time"));
  private static final Set<String> LINKS = Words.of("rates.links");
  private static final Set<String> AND = Words.of("quantity-reader.and");
  private static final int MOST_LINKS = 4;

  /** Tokens from the words that tell a pace to its figure. */
  private static final int REACH = 14;

  private Rates() {}

  /** An area "a day" or "per month", these words at token {@code at}, is a rate; else itself. */
  static Figure rate(String text, List<Token> tokens, Figure figure, int at) {
    Phrases.Match period = figure.shape() == Shape.AREA ? period(tokens, at) : null;
    if (period == null || isOnce(tokens, figure.firstToken(), at)) {
      return figure;
    }
    String words = text.substring(tokens.get(at).start(), tokens.get(period.end() - 1).end());
    String area = figure.quantity().text();
    Quantity rate =
        perDay(
            figure.quantity(),
            Double.parseDouble(period.meaning()),
            at < figure.firstToken() ? words + " " + area : area + " " + words);
    return with(
        figure,
        rate,
        Math.max(figure.end(), tokens.get(period.end() - 1).end()),
        Math.max(figure.endToken(), period.end()));
  }

  /**
   * The rate that the words around an area make of it: "13 sq km of land a day", "the daily average
   * fell to 9 sq km"; else itself.
   *
   * @param from first token that may speak of it
   */
  static Figure around(String text, List<Token> tokens, Figure figure, int from) {
    if (figure.shape() != Shape.AREA) {
      return figure;
    }
    Figure rate = rate(text, tokens, figure, figure.endToken());
    Phrases.Match period = rate == figure ? behind(tokens, figure.endToken()) : null;
    period = period == null && rate == figure ? ahead(tokens, figure.firstToken(), from) : period;
    return period == null ? rate : over(Double.parseDouble(period.meaning()), figure);
  }

  /**
   * The rate that words make of an area which stand beyond those of its land: "a dozen sq km of
   * Ukraine a day", or anywhere before it as in "щодня захоплюють по F"; else itself.
   *
   * @param from first token of those before that may speak of it
   * @param end token behind the words of its land
   */
  static Figure beyond(String text, List<Token> tokens, Figure figure, int from, int end) {
    Figure rate = rate(text, tokens, figure, end);
    for (int at = figure.firstToken() - 1; rate == figure && at >= from; at--) {
      rate = rate(text, tokens, figure, at);
    }
    return rate;
  }

  /** An area as the rate per so many days that is told elsewhere. */
  static Figure over(double days, Figure area) {
    Quantity rate = perDay(area.quantity(), days, area.quantity().text());
    return with(area, rate, area.end(), area.endToken());
  }

  /** "F за добу" was once, unless it is told of a pace: "в среднем по F за сутки". */
  private static boolean isOnce(List<Token> tokens, int first, int at) {
    if (!tokens.get(at).is("за")) {
      return false;
    }
    for (int i = at; i >= Math.max(0, first - REACH); i--) {
      String word = tokens.get(i).lower();
      if (i < first && isSentenceEnd(tokens, i)) {
        return true;
      }
      if (word.equals("по") || EACH_TIME.stream().anyMatch(word::startsWith)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSentenceEnd(List<Token> tokens, int at) {
    boolean stop = tokens.get(at).is(".") && tokens.get(at + 1).capitalised();
    return stop || tokens.get(at).is(";") || tokens.get(at).isLineBreak();
  }

  /** The period at a token, or null; "a month ago" is none. */
  static Phrases.Match period(List<Token> tokens, int at) {
    Phrases.Match period = PERIODS.at(tokens, at);
    int end = period == null ? tokens.size() : period.end();
    boolean ago = end < tokens.size() && AGO.contains(tokens.get(end).lower());
    boolean before = end < tokens.size() && tokens.get(end).is("before");
    boolean last = end + 1 >= tokens.size() || !tokens.get(end + 1).isWord();
    return ago || before && last ? null : period;
  }

  /** "F of Ukrainian land a day", "F в среднем за сутки". */
  private static Phrases.Match behind(List<Token> tokens, int end) {
    for (int at = end; at < Math.min(tokens.size(), end + MOST_LINKS); at++) {
      Phrases.Match period = at == end ? null : period(tokens, at);
      if (period != null) {
        // "F in a month" was once, "F a month" is always.
        return tokens.get(at - 1).is("in") ? null : period;
      }
      boolean of =
          tokens.get(end).is("of") && tokens.get(at).isWord() && !AND.contains(word(tokens, at));
      if (!of && !isLink(word(tokens, at))) {
        return null;
      }
    }
    return null;
  }

  private static boolean isLink(String word) {
    return LINKS.contains(word) || CountedParts.isWhole(word) || Nouns.isTerritorial(word);
  }

  private static String word(List<Token> tokens, int i) {
    return tokens.get(i).lower();
  }

  /** "щодоби їхня армія забирала по F": "по" makes what it was each time of F. */
  private static Phrases.Match ahead(List<Token> tokens, int first, int from) {
    boolean each = first > 0 && tokens.get(first - 1).is("по");
    for (int at = first - 1; at >= Math.max(from, first - REACH); at--) {
      if (isSentenceEnd(tokens, at)) {
        return null;
      }
      Phrases.Match pace = PACES.at(tokens, at);
      pace = pace == null && each ? PERIODS.at(tokens, at) : pace;
      if (pace != null && pace.end() <= first) {
        return pace;
      }
    }
    return null;
  }

  private static Quantity perDay(Quantity area, double days, String words) {
    return new Quantity(
        area.value() / days,
        area.low() / days,
        area.high() / days,
        Unit.SQUARE_KILOMETRES_PER_DAY,
        area.hedge(),
        words);
  }

  private static Figure with(Figure figure, Quantity rate, int end, int endToken) {
    return new Figure(
        figure.start(),
        end,
        figure.firstToken(),
        endToken,
        Shape.RATE,
        rate,
        figure.finding(),
        figure.isElliptic());
  }
}
