package org.demarc.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarc.article.Table;
import org.demarc.article.Token;
import org.demarc.claim.NumberReader.Number;

/** Words that multiply the number before them: thousand, тис., млн, "1.2m". */
final class Magnitudes {
  private static final Map<String, Double> FACTORS = new HashMap<>();

  static {
    for (String[] row : Table.rows(Magnitudes.class, "magnitudes.tsv")) {
      FACTORS.put(row[1], Double.valueOf(row[0]));
    }
  }

  private final List<Token> tokens;

  Magnitudes(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** What token {@code i} multiplies by, or 0. */
  double factor(int i) {
    return i >= 0 && i < tokens.size() ? FACTORS.getOrDefault(tokens.get(i).lower(), 0.0) : 0;
  }

  /** The number times the word behind it; itself where none is. */
  Number times(Number number) {
    int at = number.end();
    if (at < tokens.size() && tokens.get(at).isDash()) {
      at++;
    }
    double factor = factor(at);
    if (factor == 0 || tokens.get(at).is("m") && !isMillion(at)) {
      return number;
    }
    return number.times(factor, afterStop(at));
  }

  /** "тис." */
  private int afterStop(int word) {
    boolean stop =
        word + 1 < tokens.size()
            && tokens.get(word + 1).is(".")
            && tokens.get(word).lower().length() == 3
            && tokens.get(word).lower().charAt(0) > 'z';
    return stop ? word + 2 : word + 1;
  }

  /** "1.2m hectares" is a million, "1.2 m" and "24703m2" are metres. */
  private boolean isMillion(int at) {
    return tokens.get(at).start() == tokens.get(at - 1).end()
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isWord()
        && tokens.get(at + 1).start() > tokens.get(at).end();
  }
}
