package org.demarc.geoparse;

import java.util.Set;

/** Tells a place's name from a piece of a longer name: "West Nile virus", "Port-au-Prince". */
final class LongerNames {
  /**
   * From this importance on a name behind a hyphen is a place of its own: "Minneapolis-St. Paul".
   */
  private static final double TWIN = 5.5;

  private LongerNames() {}

  /** The piece of a disease's, a quarter's or a body's name; see also {@link #isPart}. */
  static boolean own(Tokens tokens, Span span) {
    return isDisease(tokens, span)
        || isQuarter(tokens, span)
        || isTeam(tokens, span)
        || isTitleOf(tokens, span)
        || Axes.isAxis(tokens, span)
        || isTitleInQuotes(tokens, span);
  }

  /** «Шахтар», «Грузинская мечта»: a short quotation with a capital is the name of a body. */
  static boolean isTitleInQuotes(Tokens tokens, Span span) {
    if (!Slavic.isCyrillic(tokens, span.first) || span.sure && tokens.isAcronym(span.first)) {
      return false;
    }
    int start = tokens.start(span.first);
    String before = tokens.text.substring(Math.max(0, start - 30), start);
    String after = tokens.text.substring(start, Math.min(tokens.text.length(), start + 40));
    int open = before.lastIndexOf('\u00AB');
    int close = after.indexOf('\u00BB');
    if (open < 0 || close < 0) {
      return false;
    }
    String quoted = before.substring(open + 1) + after.substring(0, close);
    return quoted.indexOf('\u00BB') < 0
        && quoted.split(" ").length <= 3
        && ",.!?".indexOf(quoted.charAt(quoted.length() - 1)) < 0;
  }

  /** "American Airlines", "British Telecom": the adjective is but a part of a firm's name. */
  static boolean isCompany(Tokens tokens, int i) {
    return tokens.isCapital(i)
        && tokens.joined(i)
        && Set.of(
                "Airlines",
                "Airways",
                "Express",
                "Broadcasting",
                "Telecom",
                "Motors",
                "Open",
                "Bank")
            .contains(tokens.word(i));
  }

  /** "Denver Nuggets", "Liverpool beat Chelsea 2-0": a club, not its town. */
  private static boolean isTeam(Tokens tokens, Span span) {
    int next = span.last;
    if (span.land || tokens.isPossessive(next - 1)) {
      return false;
    }
    boolean named =
        tokens.joined(next)
            && tokens.isCapital(next)
            && tokens.line(next) == Tokens.Line.PLAIN
            && tokens.lastLetter(next) == 's'
            && (tokens.is(next, Word.COMMON) || tokens.isUnknown(next))
            && !tokens.is(next, Word.ROLE);
    boolean beaten = tokens.is(span.first - 1, Word.MATCH) && tokens.joined(span.first);
    return named || (beaten || tokens.is(next, Word.MATCH)) && hasScore(tokens, next);
  }

  /** "Line of Contact", "Wall of Honour": a common word that another with a capital follows. */
  private static boolean isTitleOf(Tokens tokens, Span span) {
    int of = span.last;
    return span.isSingleWord()
        && !span.land
        && tokens.is(span.first, Word.COMMON)
        && tokens.says(of, "of")
        && tokens.joined(of)
        && tokens.joined(of + 1)
        && tokens.isCapital(of + 1)
        && tokens.is(of + 1, Word.COMMON);
  }

  private static boolean hasScore(Tokens tokens, int from) {
    for (int i = from; i < Math.min(tokens.size, from + 10) && !tokens.opensSentence(i); i++) {
      boolean pair = tokens.isNumber(i) && tokens.isNumber(i - 1);
      if (pair && tokens.gap(i) == Tokens.Gap.HYPHEN) {
        return true;
      }
    }
    return false;
  }

  /** "West Nile virus", "Hong Kong flu". */
  private static boolean isDisease(Tokens tokens, Span span) {
    return tokens.joined(span.last)
        && !tokens.isPossessive(span.last - 1)
        && tokens.is(span.last, Word.DISEASE);
  }

  /** "West Nile", "Central Luzon": with a point of the compass in its name it is another place. */
  private static boolean isQuarter(Tokens tokens, Span span) {
    int before = span.first - 1;
    return tokens.joined(span.first)
        && tokens.isCapital(before)
        && !tokens.opensSentence(before)
        && tokens.line(before) == Tokens.Line.PLAIN
        && tokens.is(before, Word.QUARTER)
        && !span.land
        && span.rank < 6;
  }

  /**
   * A name right beside another capitalised word that no list explains is part of a longer name.
   *
   * @param previous the span before it, or null
   * @param next the span after it, or null
   */
  static boolean isPart(Tokens tokens, Span span, Span previous, Span next) {
    if (tokens.line(span.first) != Tokens.Line.PLAIN) {
      return false;
    }
    int before = span.first - 1;
    boolean beside = tokens.joined(span.first);
    if (beside && tokens.isCapital(before) && !tokens.isPossessive(before)) {
      boolean letter = tokens.end(before) - tokens.start(before) == 1;
      boolean explained =
          tokens.is(before, Word.DIRECTION)
              || tokens.is(before, Word.MONTH)
              || tokens.isAcronym(before)
              || tokens.opensSentence(before)
                  && (letter || tokens.is(before, Word.COMMON) || Slavic.isCyrillic(tokens, before))
              || tokens.is(before, Word.CONNECTOR)
              || isBehindGenitive(tokens, span, previous)
              || tokens.is(before, Word.ROLE) && span.land;
      if (!explained) {
        return true;
      }
    }
    int after = span.last;
    boolean twin = next != null && next.first == after && next.rank >= TWIN;
    if (tokens.gap(after) == Tokens.Gap.HYPHEN
        && !span.land
        && !twin
        && isCompound(tokens, after)) {
      return true;
    }
    boolean followed = tokens.joined(after) && tokens.isCapital(after);
    if (!followed || tokens.isPossessive(after - 1)) {
      return false;
    }
    boolean told =
        tokens.is(after, Word.ROLE)
            || tokens.is(after, Word.MONTH)
            || tokens.is(after, Word.TITLE)
            || tokens.is(after, Word.STRIP)
            || tokens.is(after, Word.REGION);
    if (told || span.land) {
      return false;
    }
    boolean like = tokens.is(span.first, Word.GIVEN) || tokens.is(span.first, Word.SURNAME);
    return like || span.rank < 5.5;
  }

  /** "північ Кіпру Туреччина окупувала": a state behind another name in its case. */
  private static boolean isBehindGenitive(Tokens tokens, Span span, Span previous) {
    return span.land
        && previous != null
        && previous.last == span.first
        && Slavic.isCyrillic(tokens, span.first)
        && (previous.inflected || previous.sure);
  }

  /** "Port-au-Prince", of which Port is no town, "Pul-e-Alam"; but "Seoul-based". */
  private static boolean isCompound(Tokens tokens, int after) {
    boolean linked = tokens.gap(after + 1) == Tokens.Gap.HYPHEN && tokens.isCapital(after + 1);
    return tokens.is(after, Word.PARTICLE)
        || tokens.is(after, Word.CONNECTOR)
        || linked && !tokens.isCapital(after)
        || tokens.isCapital(after) && !tokens.isAcronym(after) && !tokens.is(after, Word.COMMON);
  }
}
