package org.demarc.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarc.phrase.Phrase;

/** The first step: what a text says of itself. */
public final class Articles {
  /** Longer titles are cut at a word. */
  private static final int LONGEST_TITLE = 200;

  /** Menu entries and language switches have fewer. */
  private static final int FEWEST_WORDS = 4;

  private Articles() {}

  /**
   * Reads title, language and date of a text. Linear in its length.
   *
   * @param given the date the caller states; it wins over anything in the text
   */
  public static Article read(String id, String text, Optional<LocalDate> given) {
    Objects.requireNonNull(text, "text");
    List<Token> tokens = Token.of(text);
    String language = Language.of(tokens);
    Dating dating = new Dating(language, text, tokens);
    Optional<AsOf> told = dating.asOf();
    Optional<AsOf> asOf = given.map(day -> AsOf.day(day, Phrase.of("date.given"))).or(() -> told);
    return new Article(id, title(text), text, language, asOf, dating.warnings);
  }

  /** The first line that reads like one: leftovers of the page ("Search", a clock) come before. */
  private static String title(String text) {
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    String first =
        lines.stream()
            .limit(10)
            .filter(line -> line.split(" ", FEWEST_WORDS + 1).length >= FEWEST_WORDS)
            .filter(line -> !tellsADay(line) || line.length() > 60)
            .findFirst()
            .filter(line -> line.length() <= LONGEST_TITLE || isNoTitle(lines.get(0)))
            .orElse(lines.isEmpty() ? "" : lines.get(0));
    if (first.length() <= LONGEST_TITLE) {
      return first;
    }
    int cut = first.lastIndexOf(' ', LONGEST_TITLE);
    return first.substring(0, cut > 0 ? cut : LONGEST_TITLE) + "\u2026";
  }

  /** A word alone ("Search") or a date; "Kramatorsk holds on" is a title before a paragraph. */
  private static boolean isNoTitle(String line) {
    return line.indexOf(' ') < 0 || tellsADay(line);
  }

  private static boolean tellsADay(String line) {
    return DateFinder.find(Token.of(line)).stream().anyMatch(DateFound::isDay);
  }
}
