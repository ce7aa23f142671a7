package org.demarc.article;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where the sentences of a text are; a line break always ends one. */
public final class Sentences {
  /** Longer sentences are cut here, so that rubbish cannot make later steps slow. */
  private static final int LONGEST = 2000;

  /** Dots that lead from one cell of a table to the next end no sentence: "Kherson ...... 70". */
  private static final String LEADER = "....";

  private static final int LONGEST_ROW = 200;

  /** Words whose full stop ends no sentence, beside those ICU's locale data know. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "sq", "approx", "ca", "gen", "col", "lt", "maj", "gov", "sen", "rep", "u.s", "u.k", "u.n",
          "st", "mr", "mrs", "ms", "dr", "prof", "no", "vs", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec", "кв", "тис", "тыс", "млн", "ст", "ім",
          "им", "м", "ген", "обл", "р", "г");

  /** Building one takes longer than reading an article; a clone is cheap and its own. */
  private static final Map<String, BreakIterator> BREAKS = new ConcurrentHashMap<>();

  private Sentences() {}

  private static BreakIterator breaks(String language) {
    ULocale locale = new ULocale(language.equals("und") ? "en" : language);
    return FilteredBreakIteratorBuilder.getInstance(locale)
        .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
  }

  /**
   * @param start UTF-16 offset, inclusive
   * @param end UTF-16 offset, exclusive, trailing white space left out
   */
  public record Span(int start, int end) {
    public boolean contains(int offset) {
      return start <= offset && offset < end;
    }
  }

  /** The sentences in order, blank ones left out. */
  public static List<Span> of(String text, String language) {
    BreakIterator breaks = BREAKS.computeIfAbsent(language, Sentences::breaks).clone();
    List<Span> spans = new ArrayList<>();
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      addLine(text, line, end, breaks, spans);
      line = end + 1;
    }
    return spans;
  }

  private static void addLine(
      String text, int from, int to, BreakIterator breaks, List<Span> spans) {
    for (int cut = from; cut < to; cut += LONGEST) {
      String piece = text.substring(cut, Math.min(to, cut + LONGEST));
      if (piece.length() <= LONGEST_ROW && piece.contains(LEADER)) {
        addTrimmed(text, cut, cut + piece.length(), spans);
        continue;
      }
      breaks.setText(piece);
      int start = 0;
      for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
        if (end == piece.length() || !endsWithAbbreviation(piece, end)) {
          addTrimmed(text, cut + start, cut + end, spans);
          start = end;
        }
      }
    }
  }

  private static boolean endsWithAbbreviation(String piece, int end) {
    int stop = end;
    while (stop > 0 && Character.isWhitespace(piece.charAt(stop - 1))) {
      stop--;
    }
    if (stop == 0 || piece.charAt(stop - 1) != '.') {
      return false;
    }
    int start = stop - 1;
    while (start > 0
        && (Character.isLetter(piece.charAt(start - 1)) || piece.charAt(start - 1) == '.')) {
      start--;
    }
    String word = piece.substring(start, stop - 1).toLowerCase(Locale.ROOT);
    return ABBREVIATIONS.contains(word) && !isLastWord(word, piece, end);
  }

  /** "… sq km under Ukrainian control in the U.S. The …" ends; "the U.S. Congress" does not. */
  private static boolean isLastWord(String word, String piece, int end) {
    return word.startsWith("u.") && piece.startsWith("The ", end);
  }

  private static void addTrimmed(String text, int start, int end, List<Span> spans) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }
}
