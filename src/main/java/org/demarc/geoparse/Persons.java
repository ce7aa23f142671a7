package org.demarc.geoparse;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names of people by titles and given names, and remembers their surnames. */
final class Persons {
  private static final int LONGEST = 5;

  /** The words of people's names in one text. */
  static final class Found {
    final BitSet tokens = new BitSet();
    final Set<Long> names = new HashSet<>();

    /** Told by one name and an age: "Jordan, 34, lives here". */
    final Set<Long> alone = new HashSet<>();

    boolean covers(Span span) {
      int at = tokens.nextSetBit(span.first);
      return at >= 0 && at < span.last;
    }

    void add(Tokens text, int first, int last) {
      tokens.set(first, last);
      for (int i = first; i < last; i++) {
        if (text.isCapital(i) && !text.isInitial(i) && !text.is(i, Word.TITLE)) {
          names.add(text.stem(i));
        }
      }
    }
  }

  Found find(Tokens tokens, List<Span> spans) {
    Found found = new Found();
    int next = 0;
    for (int i = 0; i < tokens.size; i++) {
      while (next < spans.size() && spans.get(next).last <= i) {
        next++;
      }
      Span here = next < spans.size() && spans.get(next).first <= i ? spans.get(next) : null;
      if (tokens.isCapital(i) && tokens.line(i) != Tokens.Line.CAPITALS) {
        i = Math.max(i, readFrom(tokens, i, here, spans, next, found) - 1);
      }
    }
    return found;
  }

  private int readFrom(Tokens tokens, int i, Span here, List<Span> spans, int at, Found found) {
    boolean inLongName =
        here != null
            && !here.isSingleWord()
            && (here.rank >= 4 || tokens.is(here.first - 1, Word.IN));
    if (inLongName) {
      return here.last;
    }
    if (isTitled(tokens, i)) {
      Span named = spanAt(spans, at, i + 1);
      if (named == null || !named.land && !isLongName(named)) {
        int end = endOfName(tokens, i + 1);
        found.add(tokens, i + 1, end);
        return end;
      }
    } else if (isCredited(tokens, i)) {
      int end = endOfName(tokens, i);
      found.add(tokens, i, end);
      return end;
    } else if (isAged(tokens, i)) {
      int end = endOfName(tokens, i);
      found.add(tokens, i, end);
      if (end - i == 1) {
        found.alone.add(tokens.stem(i));
      }
      return end;
    } else if (isGiven(tokens, i, here)) {
      int end = endOfName(tokens, i);
      if (end - i > 1) {
        found.add(tokens, i, end);
        return end;
      }
    }
    return i + 1;
  }

  private static Span spanAt(List<Span> spans, int from, int token) {
    for (int s = from; s < spans.size() && spans.get(s).first <= token; s++) {
      if (spans.get(s).first == token) {
        return spans.get(s);
      }
    }
    return null;
  }

  /** "Mr. Chelsea", "Senator Lincoln"; not "Prime Minister of", "Attorney General". */
  private static boolean isTitled(Tokens tokens, int i) {
    int next = i + 1;
    return tokens.is(i, Word.TITLE)
        && !tokens.isPossessive(i)
        && tokens.joined(next)
        && tokens.isCapital(next)
        && !tokens.is(next, Word.TITLE)
        && !tokens.is(next, Word.ORG)
        && !tokens.is(next, Word.ROLE)
        && (!tokens.is(next, Word.COMMON) || tokens.is(next, Word.SURNAME) || isAddress(tokens, i));
  }

  /** "Photo by Austin Berlin", "Photo: John Lincoln". */
  private static boolean isCredited(Tokens tokens, int i) {
    boolean by = tokens.saysAnyCase(i - 1, "by") && tokens.joined(i);
    boolean credit =
        by && tokens.is(i - 2, Word.CREDIT)
            || tokens.is(i - 1, Word.CREDIT) && tokens.gap(i) == Tokens.Gap.OTHER;
    return credit && tokens.joined(i + 1) && tokens.isCapital(i + 1);
  }

  /** "Melbourne Smith, 67, lost two sheds"; "Jordan, 34, lives here". */
  private static boolean isAged(Tokens tokens, int i) {
    if (tokens.line(i) != Tokens.Line.PLAIN) {
      return false;
    }
    int end = endOfName(tokens, i);
    boolean number = tokens.gap(end) == Tokens.Gap.COMMA && tokens.isNumber(end);
    int digits = number ? tokens.end(end) - tokens.start(end) : 0;
    // Not the 12 of "The Falklands, 12,173 sq km".
    boolean age =
        digits == 2 && tokens.gap(end + 1) == Tokens.Gap.COMMA && !tokens.isNumber(end + 1);
    return age && !tokens.is(i, Word.MONTH) && !tokens.is(end - 1, Word.MONTH);
  }

  private static boolean isAddress(Tokens tokens, int i) {
    String word = tokens.word(i);
    return word.startsWith("M") && word.length() <= 4 && !word.equals("Maj") || word.equals("Dr");
  }

  /** "Paris Hilton", "J. Lincoln": a given name and at least one name more. */
  private boolean isGiven(Tokens tokens, int i, Span here) {
    int next = i + 1;
    boolean particle = tokens.is(next, Word.PARTICLE) && tokens.isCapital(next + 1);
    boolean followed =
        (tokens.joined(next) || tokens.gap(next) == Tokens.Gap.HYPHEN)
            && (tokens.isCapital(next) || particle)
            && !tokens.isPossessive(i);
    if (!followed
        || !tokens.is(i, Word.GIVEN) && !tokens.isInitial(i)
        || tokens.is(i, Word.MONTH)) {
      return false;
    }
    if (tokens.isInitial(i) && tokens.gap(next) != Tokens.Gap.DOT) {
      return false;
    }
    boolean surname = tokens.is(next, Word.SURNAME) || tokens.is(next, Word.GIVEN) || particle;
    if (!surname && !tokens.isInitial(next) && isTelling(tokens, next)) {
      return false;
    }
    if (tokens.is(i, Word.COMMON) && tokens.opensSentence(i) && !surname) {
      return false;
    }
    return here == null || isPersonRather(tokens, i, here, surname);
  }

  /** A word that says the pair is no person. */
  private static boolean isTelling(Tokens tokens, int i) {
    return tokens.is(i, Word.COMMON)
        || tokens.is(i, Word.ORG)
        || tokens.is(i, Word.ROLE)
        || tokens.is(i, Word.TITLE)
        || tokens.is(i, Word.MONTH)
        || tokens.is(i, Word.STRIP)
        || tokens.isAcronym(i);
  }

  private boolean isPersonRather(Tokens tokens, int i, Span here, boolean surname) {
    if (here.demonym) {
      return surname && !tokens.is(i + 1, Word.COMMON) && !tokens.is(i + 1, Word.ROLE);
    }
    if (isLongName(here) || here.first < i) {
      return false;
    }
    boolean unknown = tokens.isUnknown(i + 1) && tokens.joined(i + 1) && !tokens.isAcronym(i + 1);
    boolean ordinary = tokens.is(i + 1, Word.COMMON) && tokens.line(i + 1) != Tokens.Line.PLAIN;
    return unknown && !here.land && !here.demonym
        || surname && !ordinary && !tokens.is(i + 1, Word.ORG) && !tokens.is(i + 1, Word.ROLE)
        || !here.land && here.rank < 6;
  }

  private boolean isLongName(Span span) {
    return !span.isSingleWord() && span.rank >= 4;
  }

  private static int endOfName(Tokens tokens, int first) {
    int i = first + 1;
    while (i < tokens.size && i - first < LONGEST && !tokens.isPossessive(i - 1)) {
      boolean adjacent = tokens.joined(i) || tokens.gap(i) == Tokens.Gap.HYPHEN;
      boolean particle = tokens.is(i, Word.PARTICLE) && tokens.isCapital(i + 1);
      boolean name =
          tokens.isCapital(i)
              && !tokens.is(i, Word.ORG)
              && !tokens.is(i, Word.ROLE)
              && !tokens.is(i, Word.MONTH);
      if (!adjacent || !name && !particle) {
        break;
      }
      i++;
    }
    return i;
  }
}
