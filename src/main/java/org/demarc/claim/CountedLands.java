package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.SizeReader.Size;

/**
 * Reads a land told by so many others: "116,000 sq km, or almost four Belgiums", "nearly six
 * Belgiums", "is “two Corsicas”", "an Estonia and a half", "At 54,600 square miles it is large.
 * That is Bulgaria."
 */
final class CountedLands extends TokenReader {
  private static final Set<String> TOLD = Words.of("counted-lands.told");
  private static final Set<String> NEARLY = Words.of("counted-lands.nearly");
  private static final Set<String> THAT = Words.of("counted-lands.that");
  private static final Set<String> GUESSES = Words.of("counted-lands.guesses");
  private static final Set<String> IS = Words.of("counted-lands.is");

  /** How names of people end, of whom there may be several, too. */
  private static final List<String> PEOPLES = List.of("ians", "cans", "eans", "mans", "ners");

  /** Tokens from the area told to so many lands. */
  private static final int NEAR = 6;

  /** Tokens from the area told to "That is Bulgaria". */
  private static final int REACH = 25;

  private final NumberReader numbers;

  CountedLands(List<Token> tokens, NumberReader numbers) {
    super(tokens);
    this.numbers = numbers;
  }

  /**
   * The comparison that starts at token {@code i}, or null.
   *
   * @param area token after the last area or comparison told, or a negative number
   */
  Size at(int i, int area) {
    NumberReader.Number lands = numbers.at(i);
    if (lands != null) {
      boolean told = area >= 0 && i - area <= NEAR || isAny(i - 1, NEARLY) || isTold(i - 1);
      return told && isSeveral(lands)
          ? new Size(lands.value(), "equal", true, i, lands.end())
          : null;
    }
    if (isAny(i, Set.of("a", "an"))) {
      int end = afterName(i + 1);
      if (end > i + 1 && is(end, "and") && is(end + 1, "a") && is(end + 2, "half")) {
        return new Size(1.5, "equal", true, i, i + 1);
      }
      boolean apposed = area == i - 1 && is(area, ",") && end > i + 1;
      return apposed && (is(end, "of") || isMark(end))
          ? new Size(1, "equal", false, i, i + 1)
          : null;
    }
    Size guess = area >= 0 && i - area <= NEAR ? guess(i) : null;
    if (guess != null) {
      return guess;
    }
    boolean that = area >= 0 && i - area <= REACH && isAny(i, THAT);
    int is = that && isMark(i - 1) ? afterIs(i + 1) : 0;
    int end = is > 0 ? afterName(is) : 0;
    return is > 0 && end > is && isMark(end) ? new Size(1, "equal", false, i, is) : null;
  }

  /** "116,000 sq km — roughly Pennsylvania", "5,000 sq km - think Delaware". */
  private Size guess(int i) {
    boolean apart = i > 0 && (tokens.get(i - 1).isDash() || is(i - 1, "(") || is(i - 1, "or"));
    int end = apart && isAny(i, GUESSES) ? afterName(i + 1) : 0;
    return end > i + 1 && isMark(end) ? new Size(1, "equal", false, i, i + 1) : null;
  }

  /** The token after "is", "'s", "is like", or 0. */
  private int afterIs(int i) {
    int is = isAny(i, IS) ? i + 1 : is(i + 1, "s") && !tokens.get(i).isWord() ? i + 2 : 0;
    return is > 0 && is(is, "like") ? is + 1 : is;
  }

  private boolean isTold(int i) {
    return isAny(i, TOLD) || i >= 0 && tokens.get(i).isDash();
  }

  private boolean isSeveral(NumberReader.Number lands) {
    int name = lands.end();
    boolean named =
        lands.value() > 1
            && lands.value() <= SizeReader.MOST_LANDS
            && name < tokens.size()
            && tokens.get(name).capitalised();
    String word = named ? tokens.get(name).lower() : "";
    return word.endsWith("s") && PEOPLES.stream().noneMatch(word::endsWith);
  }

  private boolean isMark(int i) {
    return i >= tokens.size()
        || i >= 0
            && !tokens.get(i).isWord()
            && !tokens.get(i).isDigits()
            && !tokens.get(i).isDash();
  }
}
