package org.demarc.geoparse;

import java.util.List;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;

/** Tells a state that acts or speaks ("Moscow said") from the place under discussion. */
final class Roles {
  private static final int AHEAD = 4;
  private final Gazetteer gazetteer;

  Roles(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Mention.Role of(Tokens tokens, List<Span> spans, int i) {
    Span span = spans.get(i);
    if (span.demonym) {
      return Mention.Role.DEMONYM;
    }
    boolean capital = gazetteer.isCapital(span.place());
    boolean state = gazetteer.kind(span.place()) == Place.Kind.COUNTRY;
    boolean europe = gazetteer.kind(span.place()) == Place.Kind.CONTINENT;
    if (!capital && !state && !europe) {
      return Mention.Role.PLACE;
    }
    return acts(tokens, spans, i, capital) ? Mention.Role.ACTOR : Mention.Role.PLACE;
  }

  private boolean acts(Tokens tokens, List<Span> spans, int i, boolean capital) {
    Span span = spans.get(i);
    int after = span.last;
    if (tokens.isPossessive(after - 1)) {
      return ownsAct(tokens, after, capital);
    }
    if (tokens.gap(after) == Tokens.Gap.HYPHEN && isSeat(tokens, after)
        || tokens.joined(after) && tokens.is(after, Word.EVENT) && capital) {
      return false;
    }
    if (tokens.is(span.first - 1, Word.DIRECTION) && tokens.joined(span.first)) {
      return false; // "northern Kosovo" is land, whoever does what there
    }
    if (isAttribute(tokens, span) || isAttributeBeside(tokens, spans, i)) {
      return true;
    }
    int before = beforePhrase(tokens, spans, i);
    if (isParty(tokens, before)
        || tokens.gap(span.first) == Tokens.Gap.HYPHEN && isLand(spans, i - 1)) {
      return true;
    }
    if (wordIs(tokens, before - 1, "border") || isPassive(tokens, after)) {
      return false;
    }
    if (Slavic.isCyrillic(tokens, span.first)) {
      return actsInSlavic(tokens, spans, i, before, capital);
    }
    boolean located = tokens.is(before, Word.PLACEPREP) || wordIs(tokens, before, "of");
    if (located) {
      return isReceiver(tokens, before, capital);
    }
    if (capital && isAmongTowns(tokens, spans, i)) {
      return false;
    }
    return isSubject(tokens, spans, i) || capital && standsForState(tokens, spans, i);
  }

  /** By the construction: what it is of, who speaks there, whom it is with, or a nominative. */
  private boolean actsInSlavic(
      Tokens tokens, List<Span> spans, int i, int before, boolean capital) {
    Span span = spans.get(i);
    if (SlavicCues.ownsAct(tokens, span) || SlavicCues.isParty(tokens, before)) {
      return true;
    }
    if (tokens.is(before, Word.PLACEPREP)) {
      return capital && SlavicCues.speaks(tokens, span);
    }
    boolean town = capital && isAmongTowns(tokens, spans, i);
    return !span.inflected && !town && standsForState(tokens, spans, i);
  }

  /** "Russia's demands", against "Russia's borders". */
  private static boolean ownsAct(Tokens tokens, int after, boolean capital) {
    for (int i = after; i < Math.min(tokens.size, after + AHEAD) && !endsPhrase(tokens, i); i++) {
      if (tokens.says(i, "coast") && tokens.says(i + 1, "guard")) {
        return true;
      }
      if (tokens.is(i, Word.LANDNOUN)) {
        return false;
      }
      if (tokens.is(i, Word.ACTNOUN) || tokens.is(i, Word.ROLE) || tokens.is(i, Word.TITLE)) {
        return true;
      }
    }
    return capital;
  }

  private static boolean endsPhrase(Tokens tokens, int i) {
    return !tokens.joined(i) && tokens.gap(i) != Tokens.Gap.HYPHEN;
  }

  /** "U.S. envoys", "US President"; "Kyiv-controlled". */
  static boolean isAttribute(Tokens tokens, Span span) {
    int after = span.last;
    if (tokens.gap(after) == Tokens.Gap.HYPHEN) {
      return !isSeat(tokens, after);
    }
    return tokens.joined(after)
        && (tokens.is(after, Word.ATTRIBUTIVE) && !tokens.isCapital(after)
            || tokens.isCapital(after)
                && (tokens.is(after, Word.ROLE) || tokens.is(after, Word.ORG)));
  }

  /** "US-based". */
  private static boolean isSeat(Tokens tokens, int i) {
    return wordIs(tokens, i, "based") || wordIs(tokens, i, "born");
  }

  /** "US and Ukrainian officials". */
  private static boolean isAttributeBeside(Tokens tokens, List<Span> spans, int i) {
    if (i + 1 >= spans.size() || !spans.get(i + 1).demonym) {
      return false;
    }
    int between = spans.get(i + 1).first - spans.get(i).last;
    boolean linked = between == 0 || between == 1 && wordIs(tokens, spans.get(i).last, "and");
    return linked
        && tokens.joined(spans.get(i + 1).last)
        && !tokens.opensSentence(spans.get(i + 1).first);
  }

  /** The word before the name, its article and the names it is listed with. */
  private static int beforePhrase(Tokens tokens, List<Span> spans, int i) {
    int at = i;
    while (at > 0 && Kinds.isListed(tokens, spans.get(at - 1), spans.get(at))) {
      at--;
    }
    int before = spans.get(at).first - 1;
    if (tokens.gap(before + 1) == Tokens.Gap.END || tokens.gap(before + 1) == Tokens.Gap.COMMA) {
      return -1;
    }
    boolean article = wordIs(tokens, before, "the") || wordIs(tokens, before, "both");
    return article ? before - 1 : before;
  }

  /** "talks with Moscow", "between Russia and Ukraine", "pressure from the United States". */
  private static boolean isParty(Tokens tokens, int before) {
    if (wordIs(tokens, before, "from") || wordIs(tokens, before, "of")) {
      return tokens.is(before - 1, Word.FROMNOUN) || tokens.is(before - 1, Word.ATTRIBUTIVE);
    }
    boolean border = wordIs(tokens, before - 1, "border");
    boolean war = wordIs(tokens, before, "against") && tokens.is(before - 1, Word.WAR);
    return tokens.is(before, Word.PARTY) && !border && !war;
  }

  /** "cede land to Russia", "unclear to Moscow"; not "his trip to Moscow". */
  private static boolean isReceiver(Tokens tokens, int before, boolean capital) {
    if (!wordIs(tokens, before, "to") && !wordIs(tokens, before, "for")) {
      return false;
    }
    boolean given = wordIs(tokens, before - 1, "returned") && tokens.is(before - 2, Word.AUXILIARY);
    if (tokens.is(before - 1, Word.TOWORD) || given) {
      return true;
    }
    for (int i = before - 1; i >= Math.max(0, before - 6); i--) {
      if (tokens.is(i, Word.LANDCUE) && !wordIs(tokens, i, "withdraw")) {
        return true;
      }
      String word = tokens.word(i);
      if (word.startsWith("travel")
          || word.startsWith("trip")
          || word.startsWith("visit")
          || word.startsWith("flew")
          || word.startsWith("return")) {
        return false;
      }
    }
    return capital && wordIs(tokens, before, "for");
  }

  /** Followed by a verb: "Ukraine refuses", "Moscow has effectively issued". */
  private static boolean isSubject(Tokens tokens, List<Span> spans, int i) {
    int end = i;
    while (end + 1 < spans.size() && Kinds.isListed(tokens, spans.get(end), spans.get(end + 1))) {
      end++;
    }
    int from = afterAside(tokens, spans.get(end).last);
    boolean title = from < tokens.size && tokens.line(from) != Tokens.Line.PLAIN;
    boolean clause = tokens.gap(from) == Tokens.Gap.COMMA;
    if (clause && wordIs(tokens, from, "whose")
        || clause && wordIs(tokens, from, "which") && tokens.is(from + 1, Word.SPEECH)
        || wordIs(tokens, spans.get(i).first - 1, "that") && tokens.joined(from)) {
      return true;
    }
    for (int at = from; at < Math.min(tokens.size, from + 3); at++) {
      if (tokens.gap(at) == Tokens.Gap.END || tokens.isCapital(at) && !title) {
        return false;
      }
      String word = tokens.word(at);
      if (tokens.is(at, Word.SPEECH)
          || title && word.equals("in") && tokens.is(at + 1, Word.EVENT)
          || word.equals("to") && at == from) {
        return true;
      }
      boolean adverb =
          word.endsWith("ly")
              || word.equals("also")
              || word.equals("then")
              || word.equals("conversely");
      if (!adverb) {
        return word.endsWith("ed") && at == from;
      }
    }
    return false;
  }

  /** Over a clause between commas: "Ukraine, for its part, has stated". */
  private static int afterAside(Tokens tokens, int from) {
    if (tokens.gap(from) == Tokens.Gap.COMMA) {
      for (int i = from + 1; i < Math.min(tokens.size, from + 7); i++) {
        if (tokens.gap(i) == Tokens.Gap.COMMA) {
          return i;
        }
      }
    }
    return from;
  }

  /**
   * A capital that no preposition makes a location stands for its state ("hand Moscow a victory"),
   * unless somebody goes there, it tells where a thing is ("the Oslo office"), or it stands alone.
   */
  private boolean standsForState(Tokens tokens, List<Span> spans, int i) {
    Span span = spans.get(i);
    int after = span.last;
    boolean ends = !tokens.joined(after) && tokens.gap(after) != Tokens.Gap.COMMA;
    boolean dated = tokens.gap(after) == Tokens.Gap.COMMA && tokens.isNumber(after);
    boolean headed =
        tokens.opensSentence(span.first) && (dated || !span.sure && isCapitals(tokens, span));
    boolean alone = ends && tokens.gap(span.first) != Tokens.Gap.BLANK || headed;
    boolean where =
        tokens.joined(after)
            && !tokens.is(after, Word.FUNCTION)
            && !tokens.is(after, Word.SPEECH)
            && !tokens.is(after, Word.HOLDING)
            && tokens.is(after, Word.COMMON);
    boolean contained = span.contained >= 0 && span.container != null;
    return !alone && !where && !contained && !tokens.is(span.first - 1, Word.MOTION);
  }

  /** "GENEVA, 3 May": the place a report comes from. */
  private static boolean isCapitals(Tokens tokens, Span span) {
    return tokens.isAcronym(span.first) && tokens.line(span.first) == Tokens.Line.PLAIN;
  }

  /** "Kyiv, Kharkiv and Lviv". */
  private boolean isAmongTowns(Tokens tokens, List<Span> spans, int i) {
    Span span = spans.get(i);
    return i + 1 < spans.size()
            && isTown(spans, i + 1)
            && Kinds.isListed(tokens, span, spans.get(i + 1))
        || i > 0 && isTown(spans, i - 1) && Kinds.isListed(tokens, spans.get(i - 1), span);
  }

  private boolean isTown(List<Span> spans, int i) {
    int place = spans.get(i).place();
    return gazetteer.kind(place) == Place.Kind.CITY && !gazetteer.isCapital(place);
  }

  private boolean isLand(List<Span> spans, int i) {
    return i >= 0 && gazetteer.kind(spans.get(i).place()) == Place.Kind.COUNTRY;
  }

  /** "is claimed", "was annexed": land that something is done to. */
  private static boolean isPassive(Tokens tokens, int after) {
    return tokens.joined(after) && tokens.is(after, Word.BE) && tokens.is(after + 1, Word.TAKEN);
  }

  private static boolean wordIs(Tokens tokens, int i, String word) {
    return tokens.saysAnyCase(i, word);
  }
}
