package org.demarc.claim;

import java.util.List;
import org.demarc.article.Token;
import org.demarc.claim.Figure.Shape;
import org.demarc.claim.Quantity.Unit;

/** Makes a rate of an area that is told by the day, the month or the year. */
final class Rates {
  private static final Phrases PERIODS = Phrases.of("periods.tsv");

  private Rates() {}

  /** An area "a day" or "per month", these words at token {@code at}, is a rate; else itself. */
  static Figure rate(String text, List<Token> tokens, Figure figure, int at) {
    Phrases.Match period = PERIODS.at(tokens, at);
    if (period == null || figure.shape() != Shape.AREA) {
      return figure;
    }
    double days = Double.parseDouble(period.meaning());
    Quantity area = figure.quantity();
    String words = text.substring(tokens.get(at).start(), tokens.get(period.end() - 1).end());
    Quantity rate =
        new Quantity(
            area.value() / days,
            area.low() / days,
            area.high() / days,
            Unit.SQUARE_KILOMETRES_PER_DAY,
            area.hedge(),
            at < figure.firstToken() ? words + " " + area.text() : area.text() + " " + words);
    return new Figure(
        figure.start(),
        Math.max(figure.end(), tokens.get(period.end() - 1).end()),
        figure.firstToken(),
        Math.max(figure.endToken(), period.end()),
        Shape.RATE,
        rate,
        figure.finding());
  }
}
