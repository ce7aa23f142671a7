package org.demarc.claim;

import java.util.Optional;
import java.util.Set;
import org.demarc.geoparse.Mention;

/** Finds the land that a figure is apposed to: "Taiwan, an island of F", "Gaza (F)". */
final class Apposition {
  private static final Set<String> APPOSES = Words.of("topic-reader.apposes");
  private static final Set<String> VERBS = Words.of("topic-reader.verbs");
  private static final Set<String> EXTENT =
      Set.of("area", "size", "surface", "territory", "extent");
  private static final Set<String> ZONES = Set.of("zone", "corridor", "buffer");
  private static final Set<String> CHANGES = Words.of("cue-reader.changes");
  private static final int REACH = 12;

  private final Passage passage;
  private final Clause clause;

  Apposition(Passage passage, Clause clause) {
    this.passage = passage;
    this.clause = clause;
  }

  /** "Ladakh, a cold desert of F", "Gaza (F)", "The peninsula — F": the land right before. */
  Optional<Land> of(Figure figure) {
    int opener = opener(figure);
    if (opener < 0) {
      return Optional.empty();
    }
    boolean bare = opener + 1 == figure.firstToken();
    boolean sized = passage.isInflected() && passage.isAny(figure.firstToken() - 1, EXTENT);
    boolean measured = passage.tokens().get(opener + 1).isDigits() && endsInArea(figure);
    return bare || sized || measured || passage.isAny(opener + 1, APPOSES)
        ? endingAt(opener).or(() -> heldUpTo(opener))
        : Optional.empty();
  }

  /** "What is left of Donetsk in Ukrainian hands — F —": the land before whose control is told. */
  Optional<Land> heldUpTo(int opener) {
    return clause.cues.stream()
        .filter(c -> c.end() == opener && c.voice() == Cue.Voice.PASSIVE)
        .flatMap(
            c ->
                endingAt(isWhich(c.start() - 1) ? c.start() - 1 : c.start())
                    .map(l -> l.with(l.start(), Optional.of(c.side()), false))
                    .stream())
        .findFirst();
  }

  /** "41 km long and F in area". */
  private boolean endsInArea(Figure figure) {
    return passage.is(figure.endToken(), "in") && passage.isAny(figure.endToken() + 1, EXTENT);
  }

  /** The mark that opens the apposition a figure stands in, or -1. */
  int opener(Figure figure) {
    for (int i = figure.firstToken() - 1;
        i >= clause.range.from() && i > figure.firstToken() - REACH;
        i--) {
      if (isMark(i)) {
        return i;
      }
      boolean speaksOfMore = passage.isAny(i, ZONES) || passage.isAny(i, CHANGES);
      boolean says = passage.isAny(i, VERBS) && !isWhich(i - 1);
      if (isActing(i) || isNamed(i) || speaksOfMore || says) {
        return -1;
      }
    }
    return -1;
  }

  /** "in Kherson, Russians took F": somebody acts, so nothing is apposed. */
  private boolean isActing(int i) {
    return clause.cues.stream()
        .anyMatch(c -> c.voice() == Cue.Voice.ACTIVE && c.start() <= i && i < c.end());
  }

  private boolean isWhich(int i) {
    return passage.is(i, "which") || passage.is(i, "that");
  }

  boolean isMark(int i) {
    return passage.is(i, ",") || passage.is(i, "(") || passage.isDash(i) && !passage.isHyphen(i);
  }

  /** Whether a token is of a name, not of its adjective alone, or of words that mean a land. */
  boolean isNamed(int i) {
    boolean name = passage.mention(i) != null && passage.mention(i).role() != Mention.Role.DEMONYM;
    return name || clause.lands.stream().anyMatch(l -> l.start() <= i && i < l.end());
  }

  /** The land that ends at a token; of "Essequibo in western Guyana" the first. */
  Optional<Land> endingAt(int token) {
    Optional<Land> last = clause.lands.stream().filter(l -> l.end() == token).findFirst();
    return last.filter(l -> passage.is(l.start() - 1, "in"))
        .flatMap(l -> endingAt(l.start() - 1))
        .or(() -> last);
  }
}
