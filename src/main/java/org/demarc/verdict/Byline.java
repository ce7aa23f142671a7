package org.demarc.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.demarc.article.Article;
import org.demarc.article.AsOf;
import org.demarc.region.Figure;

/**
 * Whose reporting an article is, as far as it says so itself: what its own publisher published on
 * its own day confirms nothing.
 *
 * @param text where an article names itself: its head and its foot
 * @param day the article's, or empty
 */
public record Byline(String text, Optional<LocalDate> day) {
  public static final Byline NONE = new Byline("", Optional.empty());
  private static final int HEAD = 400;
  private static final int FOOT = 250;

  /** A figure so near to the article's day may have been taken from it. */
  private static final int DAYS = 3;

  public static Byline of(Article article) {
    String text = article.text();
    int head = Math.min(HEAD, text.length());
    String ends =
        text.substring(0, head) + "\n" + text.substring(Math.max(head, text.length() - FOOT));
    return new Byline(ends, article.asOf().map(AsOf::to));
  }

  /** Whether a figure is by the article's own publisher, of the article's own days. */
  boolean isOwn(Figure figure) {
    boolean near =
        day.isPresent()
            && figure
                .day()
                .filter(d -> Math.abs(ChronoUnit.DAYS.between(d, day.get())) <= DAYS)
                .isPresent();
    return near && names(publisher(figure.publisher()));
  }

  /** "Reuters" of "Reuters factbox": whoever is named first. */
  private static String publisher(String name) {
    return name.split(" (?:via|in|on|factbox|/) ?", 2)[0].strip();
  }

  /** "(Reuters)", "reporting by Reuters", "Reuters, Kyiv": named, and not just quoted. */
  private boolean names(String publisher) {
    for (int at = text.indexOf(publisher); at >= 0; at = text.indexOf(publisher, at + 1)) {
      String before = text.substring(Math.max(0, at - 24), at);
      boolean signs =
          before.endsWith("(")
              || before.endsWith("\n")
              || at == 0
              || before.matches("(?s).*(?:\\bby|\\bfrom|©|Source:|reporting by) (?:[\\w ,]+ )?");
      if (signs) {
        return true;
      }
    }
    return false;
  }
}
