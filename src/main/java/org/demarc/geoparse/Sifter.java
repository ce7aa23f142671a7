package org.demarc.geoparse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;
import org.demarc.gazetteer.Words;

/**
 * Decides which spans are places at all, by adding up what speaks for and against each. The weights
 * are set by hand, on the scale of log populations; nothing is trained.
 */
final class Sifter {
  private static final double ENOUGH = 3.5;
  private final Gazetteer gazetteer;
  private final Persons persons = new Persons();
  private final Organisations organisations = new Organisations();
  private final Set<Long> institutions = new HashSet<>();

  Sifter(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    Lexicon.lines("institutions.txt").forEach(line -> institutions.add(Words.name(line)));
  }

  /**
   * @param places what the text names
   * @param owners what only stands in the name of a body: no place here, but it tells where the
   *     article is at home, as "University of Idaho" does
   */
  record Sifted(List<Span> places, List<Span> owners) {}

  Sifted sift(Tokens tokens, List<Span> spans, Optional<Near> home) {
    Persons.Found people = persons.find(tokens, spans);
    List<Span> left = new ArrayList<>();
    List<Span> owners = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      Span previous = i > 0 ? spans.get(i - 1) : null;
      Span next = i + 1 < spans.size() ? spans.get(i + 1) : null;
      if (span.demonym
          ? isPeople(tokens, span, people)
          : mayBePlace(tokens, span, previous, next, people, owners)) {
        left.add(span);
      }
    }
    Map<Long, Double> strongest = new HashMap<>();
    Set<Long> countries = countriesOf(left);
    home.ifPresent(near -> countries.add(near.countryCode()));
    double[] evidence = new double[left.size()];
    for (int i = 0; i < left.size(); i++) {
      evidence[i] = evidence(tokens, left, i, people, countries);
      strongest.merge(left.get(i).name, evidence[i], Math::max);
    }
    List<Span> kept = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      Span span = left.get(i);
      boolean elsewhere = strongest.get(span.name) >= ENOUGH + 1 && evidence[i] >= ENOUGH - 1.5;
      if (span.demonym || evidence[i] >= ENOUGH || elsewhere) {
        kept.add(span);
      }
    }
    return new Sifted(kept, owners);
  }

  private static boolean isPeople(Tokens tokens, Span span, Persons.Found people) {
    boolean language =
        tokens.is(span.first - 1, Word.SPEAK)
            || tokens.is(span.last, Word.SPEAK)
                && (tokens.joined(span.last) || tokens.gap(span.last) == Tokens.Gap.HYPHEN);
    boolean menu =
        Slavic.isCyrillic(tokens, span.first)
            && tokens.gap(span.first) == Tokens.Gap.END
            && tokens.gap(span.last) == Tokens.Gap.END;
    boolean company = tokens.is(span.last, Word.ORG) && LongerNames.isCompany(tokens, span.last);
    return !people.covers(span)
        && !LongerNames.isTitleInQuotes(tokens, span)
        && !language
        && !menu
        && !company;
  }

  private boolean mayBePlace(
      Tokens tokens, Span span, Span previous, Span next, Persons.Found people, List<Span> owners) {
    if (institutions.contains(span.name) || span.named && noneFits(span)) {
      return false;
    }
    if (people.covers(span) || LongerNames.own(tokens, span)) {
      return false;
    }
    if (organisations.owns(tokens, span)) {
      owners.add(span);
      return false;
    }
    if (LongerNames.isPart(tokens, span, previous, next)) {
      people.add(tokens, span.first, span.last);
      return false;
    }
    return true;
  }

  /** A river or a mountain that the gazetteer does not have is not the town of that name. */
  private boolean noneFits(Span span) {
    if (span.cue == Span.Cue.SETTLEMENT
        || span.cue == Span.Cue.REGION
        || span.cue == Span.Cue.COUNTRY) {
      return false;
    }
    return !isKindKnown(span);
  }

  private double evidence(
      Tokens tokens, List<Span> spans, int i, Persons.Found people, Set<Long> countries) {
    Span span = spans.get(i);
    if (span.sure) {
      return 2 * ENOUGH;
    }
    double sum = importance(span) - 1;
    sum += span.named ? isKindKnown(span) ? 3 : 0.5 : 0;
    sum += isLocated(tokens, span) ? 2.5 : 0;
    sum += isDateline(tokens, span) ? 6 : 0;
    sum += span.isSingleWord() ? 0 : 1;
    sum += isFollowedByContainer(tokens, spans, i) ? 4 : 0;
    span.beside = isBesideOther(tokens, spans, i);
    sum += span.beside ? 1.5 : 0;
    sum += liesIn(span, countries) ? 1.5 : 0;
    sum -= span.inflected ? 1 : 0;
    sum -= span.inflected && tokens.opensSentence(span.first) && !span.land ? 2 : 0;
    if (span.isSingleWord()) {
      sum -= penalty(tokens, span, people);
    }
    return sum;
  }

  /** Whether a reading is of the kind that the words beside the name say. */
  private boolean isKindKnown(Span span) {
    for (int candidate : span.candidates) {
      if (Kinds.fits(span.cue, gazetteer.kind(candidate))) {
        return true;
      }
    }
    return false;
  }

  private double penalty(Tokens tokens, Span span, Persons.Found people) {
    int word = span.first;
    double sum = 0;
    boolean land = span.land;
    if (isTheGulf(tokens, word)) {
      return 0;
    }
    if (tokens.is(word, Word.COMMON) && !(land && span.goesBy) && span.county < 0) {
      boolean noInformation = tokens.opensSentence(word) || tokens.line(word) != Tokens.Line.PLAIN;
      double doubt = noInformation || !span.goesBy ? 6 : 3;
      // A capital after "in" or "near" is hardly a common word's, least of all a big town's.
      boolean telling = tokens.line(word) == Tokens.Line.PLAIN || span.rank >= 6;
      sum += telling && isIn(tokens, span) && span.goesBy ? doubt / 2 : doubt;
    }
    if (tokens.is(word, Word.NEVER)) {
      sum += 8;
    }
    if (tokens.stemEnd(word) - tokens.start(word) <= 2 && !land) {
      sum += 3;
    }
    if (tokens.is(word, Word.MONTH)
        || tokens.is(word, Word.DIRECTION)
        || tokens.is(word, Word.TITLE)) {
      sum += 8;
    }
    if (tokens.is(word, Word.ORG) || tokens.is(word, Word.ROLE)) {
      sum += 3;
    }
    if (people.alone.contains(tokens.stem(word)) && !isIn(tokens, span)) {
      sum += 8;
    } else if (people.names.contains(tokens.stem(word))) {
      boolean town = isIn(tokens, span) || span.beside;
      sum += land || importance(span) >= 6 || town ? 2 : 5;
    } else if (!land
        && sum == 0
        && (tokens.is(word, Word.SURNAME) || tokens.is(word, Word.GIVEN))) {
      sum += isLocated(tokens, span) ? 1.5 : 2.5;
    }
    if (tokens.isAcronym(word)
        && tokens.end(word) - tokens.start(word) <= 5
        && tokens.line(word) != Tokens.Line.CAPITALS
        && !land) {
      sum += 6;
    }
    return sum;
  }

  /** "in Sloviansk", "near Pokrovsk". */
  private static boolean isLocated(Tokens tokens, Span span) {
    int before = span.first - 1;
    if (tokens.is(before, Word.DIRECTION) || tokens.says(before, "the")) {
      before--;
    }
    return tokens.is(before, Word.LOCATIVE) && !tokens.isCapital(before)
        || tokens.is(before, Word.PLACEPREP);
  }

  /** "the Gulf": a sea named by its kind alone, with a capital no common word would have. */
  private static boolean isTheGulf(Tokens tokens, int word) {
    return tokens.is(word, Word.WATER)
        && tokens.says(word - 1, "the")
        && tokens.joined(word)
        && tokens.line(word) == Tokens.Line.PLAIN;
  }

  /** "in Logan", "near Cooper", "from Troy": said of towns, hardly of their namesakes. */
  private static boolean isIn(Tokens tokens, Span span) {
    int before = span.first - 1;
    return tokens.is(before, Word.IN) || tokens.says(before, "near") || tokens.says(before, "from");
  }

  private boolean isFollowedByContainer(Tokens tokens, List<Span> spans, int i) {
    if (i + 1 >= spans.size()) {
      return false;
    }
    Span next = spans.get(i + 1);
    Span span = spans.get(i);
    return next.first == span.last
        && tokens.gap(next.first) == Tokens.Gap.COMMA
        && Containment.of(gazetteer, span, next) >= 0;
  }

  /** "KYIV (Reuters) -", "GENEVA — ": at the head of a paragraph. */
  private static boolean isDateline(Tokens tokens, Span span) {
    int end = tokens.end(span.last - 1);
    String rest = tokens.text.substring(end, Math.min(tokens.text.length(), end + 3));
    return tokens.opensSentence(span.first)
        && tokens.isAcronym(span.first)
        && (rest.startsWith(" (")
            || rest.startsWith(" \u2014")
            || rest.startsWith(" \u2013")
            || rest.startsWith(" -"));
  }

  private static boolean isBesideOther(Tokens tokens, List<Span> spans, int i) {
    return i > 0 && Kinds.isListed(tokens, spans.get(i - 1), spans.get(i))
        || i + 1 < spans.size() && Kinds.isListed(tokens, spans.get(i), spans.get(i + 1));
  }

  private Set<Long> countriesOf(List<Span> spans) {
    Set<Long> countries = new HashSet<>();
    for (Span span : spans) {
      for (int candidate : span.candidates) {
        if (gazetteer.kind(candidate) == Place.Kind.COUNTRY) {
          countries.add(gazetteer.countryCode(candidate));
        }
      }
    }
    return countries;
  }

  private boolean liesIn(Span span, Set<Long> countries) {
    for (int candidate : span.candidates) {
      if (countries.contains(gazetteer.countryCode(candidate))) {
        return true;
      }
    }
    return false;
  }

  private float importance(Span span) {
    float most = 0;
    for (int i = 0; i < span.candidates.length; i++) {
      float own = gazetteer.importance(span.candidates[i]) - (span.primary[i] ? 0 : 0.5f);
      most = Math.max(most, own);
    }
    return most;
  }
}
