package org.demarc.geoparse;

import java.util.Arrays;
import org.demarc.gazetteer.Words;

/**
 * The words of a text as columns: where they stand, what they look like, what lies before them, and
 * what the word lists say of them. Token numbers outside the text answer as blanks.
 */
final class Tokens {
  /** What lies between a word and the one before. */
  enum Gap {
    /** Blanks only. */
    BLANK,
    HYPHEN,
    /** A comma and blanks. */
    COMMA,
    /** The dot of an abbreviation and blanks: "St. Petersburg". */
    DOT,
    /** The end of a sentence or of a line. */
    END,
    /** Quotation marks, brackets, dashes and the like. */
    OTHER
  }

  /** How a line is written, and so what its capitals tell. */
  enum Line {
    PLAIN,
    /** A Headline Where Most Words Have Capitals. */
    TITLE,
    /** ALL IN CAPITALS. */
    CAPITALS
  }

  private static final int CAPITAL = 1;
  private static final int ACRONYM = 2;

  final String text;
  int size;
  private int[] starts;
  private int[] ends;
  private int[] stemEnds;
  private long[] wholes;
  private long[] stems;
  private long[] words;
  private byte[] looks;
  private Gap[] gaps;
  private boolean[] opens;
  private Line[] lines;

  Tokens(String text, Lexicon lexicon) {
    this.text = text;
    allocate(Math.max(16, text.length() / 5));
    Words each = new Words(text);
    while (each.next()) {
      if (size == starts.length) {
        allocate(size * 2);
      }
      starts[size] = each.start();
      ends[size] = each.end();
      stemEnds[size] = each.stemEnd();
      wholes[size] = each.whole();
      stems[size] = each.stem();
      words[size] = lexicon.of(each.stem());
      looks[size] = look(size);
      size++;
    }
    for (int i = 0; i < size; i++) {
      readGap(i);
    }
    readLines();
  }

  int start(int i) {
    return starts[i];
  }

  /** Offset after the word and its possessive s. */
  int end(int i) {
    return ends[i];
  }

  /** Offset after the word without it. */
  int stemEnd(int i) {
    return stemEnds[i];
  }

  boolean isPossessive(int i) {
    return i >= 0 && i < size && stemEnds[i] < ends[i];
  }

  long whole(int i) {
    return wholes[i];
  }

  long stem(int i) {
    return stems[i];
  }

  String word(int i) {
    return text.substring(starts[i], stemEnds[i]);
  }

  /** Whether the word is this one, in the same case. */
  boolean says(int i, String word) {
    return i >= 0
        && i < size
        && stemEnds[i] - starts[i] == word.length()
        && text.startsWith(word, starts[i]);
  }

  /** The same, whatever the case. */
  boolean saysAnyCase(int i, String word) {
    return i >= 0
        && i < size
        && stemEnds[i] - starts[i] == word.length()
        && text.regionMatches(true, starts[i], word, 0, word.length());
  }

  /** The last letter of the word without its possessive s; 0 outside the text. */
  char lastLetter(int i) {
    return i >= 0 && i < size ? text.charAt(stemEnds[i] - 1) : 0;
  }

  boolean is(int i, Word word) {
    return i >= 0 && i < size && (words[i] & word.bit) != 0;
  }

  /** In none of the word lists. */
  boolean isUnknown(int i) {
    return i >= 0 && i < size && words[i] == 0;
  }

  /** What lies before the word. */
  Gap gap(int i) {
    return i <= 0 || i >= size ? Gap.END : gaps[i];
  }

  /** Whether the words i-1 and i stand side by side in one phrase. */
  boolean joined(int i) {
    Gap gap = gap(i);
    return gap == Gap.BLANK || gap == Gap.DOT;
  }

  /** Whether its capital may come from its place in the sentence. */
  boolean opensSentence(int i) {
    return i <= 0 || i >= size || opens[i];
  }

  Line line(int i) {
    return lines[i];
  }

  boolean isCapital(int i) {
    return i >= 0 && i < size && (looks[i] & CAPITAL) != 0;
  }

  /** Capital, or with one after an elided article: "d'Ivoire". */
  boolean hasCapital(int i) {
    int at = i < 0 || i >= size ? -1 : starts[i];
    return at >= 0
        && (Character.isUpperCase(text.charAt(at))
            || ends[i] - at > 2
                && Words.isApostrophe(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2)));
  }

  /** A letter of a script without case, where any word may be a name. */
  boolean isCaseless(int i) {
    char c = text.charAt(starts[i]);
    return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
  }

  /** Two letters or more, all capitals. */
  boolean isAcronym(int i) {
    return i >= 0 && i < size && (looks[i] & ACRONYM) != 0;
  }

  private byte look(int i) {
    int look = Character.isUpperCase(text.charAt(starts[i])) ? CAPITAL : 0;
    int capitals = 0;
    for (int at = starts[i]; at < stemEnds[i]; at++) {
      char c = text.charAt(at);
      if (Character.isLowerCase(c)) {
        return (byte) look;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return (byte) (capitals > 1 ? look | ACRONYM : look);
  }

  /** Written right before a dollar sign: "US$10". */
  boolean isCurrency(int i) {
    return ends[i] < text.length() && text.charAt(ends[i]) == '$';
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size && Character.isDigit(text.charAt(starts[i]));
  }

  /** The J of "J. Smith". */
  boolean isInitial(int i) {
    return isCapital(i) && stemEnds[i] - starts[i] == 1;
  }

  private void readGap(int i) {
    int from = i == 0 ? 0 : ends[i - 1];
    Gap gap = Gap.BLANK;
    boolean opens = i == 0;
    for (int at = from; at < starts[i]; at++) {
      char c = text.charAt(at);
      switch (c) {
        case ' ', '\t', '\u00A0' -> {}
        case '-', '\u2010', '\u2011' -> gap = gap == Gap.BLANK ? Gap.HYPHEN : gap;
        case ',' -> gap = gap == Gap.BLANK ? Gap.COMMA : Gap.OTHER;
        case '\n', '\r' -> {
          opens |= !isWrapped(at);
          gap = opens ? Gap.END : gap;
        }
        case '.' -> {
          if (gap == Gap.BLANK && isAbbreviated(i - 1)) {
            gap = Gap.DOT;
          } else {
            gap = Gap.END;
            opens = true;
          }
        }
        case '!', '?', '\u2026' -> {
          gap = Gap.END;
          opens = true;
        }
        case '"', '\u201C', '\u00AB', ':', '\u2022', '|', '*' -> {
          gap = gap == Gap.END ? gap : Gap.OTHER;
          opens = true;
        }
        default -> gap = gap == Gap.END ? gap : Gap.OTHER;
      }
    }
    if (gap == Gap.HYPHEN && starts[i] - from > 1) {
      gap = Gap.OTHER;
    }
    gaps[i] = gap;
    this.opens[i] = opens;
  }

  /** A single line break after a long line is a wrapped paragraph, not its end. */
  private boolean isWrapped(int lineBreak) {
    int previous = text.lastIndexOf('\n', lineBreak - 1);
    boolean longLine = lineBreak - previous > 60;
    return longLine
        && lineBreak + 1 < text.length()
        && lineBreak > 0
        && !Character.isWhitespace(text.charAt(lineBreak + 1))
        && ".!?\"\u201D:|)".indexOf(text.charAt(lineBreak - 1)) < 0;
  }

  /** Words that carry a dot inside a name: St., Mt., Gen., initials. */
  private boolean isAbbreviated(int i) {
    int length = i < 0 ? 0 : ends[i] - starts[i];
    return length == 1 && isCapital(i) || length > 1 && length <= 4 && isCapital(i) && isDotted(i);
  }

  private boolean isDotted(int i) {
    String word = text.substring(starts[i], ends[i]);
    return (words[i] & Word.TITLE.bit) != 0 && !word.equals("King")
        || word.equals("St")
        || word.equals("Ste")
        || word.equals("Mt")
        || word.equals("Ft");
  }

  private void readLines() {
    int from = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || opens[i] && text.substring(ends[i - 1], starts[i]).indexOf('\n') >= 0) {
        Arrays.fill(lines, from, i, style(from, i));
        from = i;
      }
    }
  }

  private Line style(int from, int to) {
    int long_ = 0;
    int capitals = 0;
    int acronyms = 0;
    for (int i = from; i < to; i++) {
      if (stemEnds[i] - starts[i] > 3 && !isNumber(i)) {
        long_++;
        capitals += isCapital(i) ? 1 : 0;
        acronyms += isAcronym(i) ? 1 : 0;
      }
    }
    if (long_ >= 2 && acronyms >= 0.8 * long_) {
      return Line.CAPITALS;
    }
    boolean sentence =
        ends[to - 1] < text.length() && ".!?".indexOf(text.charAt(ends[to - 1])) >= 0;
    return !sentence && long_ >= 3 && capitals >= 0.8 * long_ ? Line.TITLE : Line.PLAIN;
  }

  private void allocate(int length) {
    if (starts == null) {
      starts = new int[0];
      ends = new int[0];
      stemEnds = new int[0];
      wholes = new long[0];
      looks = new byte[0];
      stems = new long[0];
      words = new long[0];
      gaps = new Gap[0];
      opens = new boolean[0];
      lines = new Line[0];
    }
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    stemEnds = Arrays.copyOf(stemEnds, length);
    wholes = Arrays.copyOf(wholes, length);
    looks = Arrays.copyOf(looks, length);
    stems = Arrays.copyOf(stems, length);
    words = Arrays.copyOf(words, length);
    gaps = Arrays.copyOf(gaps, length);
    opens = Arrays.copyOf(opens, length);
    lines = Arrays.copyOf(lines, length);
  }
}
