package org.demarc.geoparse;

/** Tells names of bodies, papers, buildings and teams: "Boston Globe", "Bank of Scotland". */
final class Organisations {
  private static final int LONGEST_RUN = 7;

  boolean owns(Tokens tokens, Span span) {
    return isCopyright(tokens, span)
        || hasNounAfter(tokens, span)
        || hasNounBefore(tokens, span)
        || isBehindOf(tokens, span)
        || isSeatOfCampus(tokens, span)
        || isPaper(tokens, span)
        || isHalfOfPair(tokens, span);
  }

  /** "© 2025 The Mumbai Mirror": who owns the page. */
  private static boolean isCopyright(Tokens tokens, Span span) {
    int start = tokens.start(span.first);
    for (int i = start - 1; i >= Math.max(0, start - 40) && tokens.text.charAt(i) != '\n'; i--) {
      if (tokens.text.charAt(i) == '\u00A9') {
        return true;
      }
    }
    return false;
  }

  /** "Ohio State University", "New York Times"; but "U.S. Army" is the army of a country named. */
  private boolean hasNounAfter(Tokens tokens, Span span) {
    if (tokens.isPossessive(span.last - 1) || span.demonym) {
      return false;
    }
    boolean ownArmy = tokens.isAcronym(span.first) && span.isSingleWord() && span.land;
    if (ownArmy && tokens.is(span.last, Word.ORG)) {
      return false;
    }
    boolean title = tokens.line(span.first) == Tokens.Line.TITLE;
    for (int i = span.last; i < Math.min(tokens.size, span.last + LONGEST_RUN); i++) {
      boolean inRun = tokens.joined(i) && tokens.isCapital(i);
      if (!inRun || tokens.isPossessive(i - 1)) {
        return false;
      }
      if (tokens.is(i, Word.ROLE) && !tokens.is(i, Word.ORG) && i == span.last) {
        return false;
      }
      boolean common = tokens.is(i, Word.COMMON) && !tokens.is(i, Word.MEDIA);
      if (tokens.is(i, Word.ORG) && !(title && common)) {
        return true;
      }
    }
    return false;
  }

  /** "Radio Pyongyang", "Hotel Moscow", "Bank Austria". */
  private boolean hasNounBefore(Tokens tokens, Span span) {
    int before = span.first - 1;
    return tokens.joined(span.first)
        && tokens.isCapital(before)
        && !tokens.opensSentence(before)
        && !tokens.isPossessive(before)
        && (tokens.line(before) == Tokens.Line.PLAIN
            ? tokens.is(before, Word.ORG)
            : tokens.is(before, Word.MEDIA));
  }

  /** "University of Texas at Austin": the place in the name of one of several. */
  private static boolean isSeatOfCampus(Tokens tokens, Span span) {
    int at = span.first - 1;
    if (!tokens.says(at, "at") || !tokens.joined(span.first) || !tokens.joined(at)) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(1, at - LONGEST_RUN) && tokens.joined(i + 1); i--) {
      if (tokens.says(i, "of") && tokens.is(i - 1, Word.ORGOF) && tokens.isCapital(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "told The Athens Messenger": a capital article inside a sentence begins a title. */
  private static boolean isPaper(Tokens tokens, Span span) {
    int the = span.first - 1;
    return tokens.says(the, "The")
        && tokens.joined(span.first)
        && !tokens.opensSentence(the)
        && tokens.line(the) == Tokens.Line.PLAIN
        && tokens.joined(span.last)
        && tokens.isCapital(span.last)
        && !tokens.isPossessive(span.last - 1)
        && !tokens.is(span.last, Word.STRIP);
  }

  /** "Texas A&M". */
  private static boolean isHalfOfPair(Tokens tokens, Span span) {
    int next = span.last;
    return tokens.joined(next)
        && tokens.isInitial(next)
        && tokens.end(next) < tokens.text.length()
        && tokens.text.charAt(tokens.end(next)) == '&';
  }

  /** "Bank of Scotland", "University of Texas", "Institute for the Study of War". */
  private static boolean isBehindOf(Tokens tokens, Span span) {
    int of = span.first - 1;
    if (tokens.joined(span.first) && tokens.says(of, "the")) {
      of--;
    }
    if (of < 1 || !tokens.joined(of + 1) || !tokens.joined(of)) {
      return false;
    }
    boolean linked = tokens.says(of, "of") || tokens.says(of, "for");
    return linked
        && tokens.isCapital(of - 1)
        && tokens.is(of - 1, Word.ORGOF)
        && tokens.line(of - 1) != Tokens.Line.TITLE
        && !tokens.is(of - 1, Word.STATEOF)
        && !tokens.is(of - 1, Word.TITLE);
  }
}
