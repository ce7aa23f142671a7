package org.demarc.claim;

import java.util.Set;
import org.demarc.geoparse.Mention;

/** What stands around a token, in the few words that the features tell apart. */
final class Surface {
  static final Set<String> BREAKS = Words.of("clause-subject.breaks");
  private static final Set<String> POINTING = Words.of("surface.pointing");
  private static final Set<String> THE = Set.of("the", "all", "whole", "entire", "total", "nearby");
  private static final Set<String> PREPOSITIONS = Words.of("surface.prepositions");
  private static final Set<String> EXTENDS = Words.of("surface.extends");
  private static final Set<String> PASSED = Words.of("surface.passed");
  private static final int NOUN_PHRASE = 7;
  private static final Set<String> MARKS = Set.of(",", "(", ":", "and");

  private final Passage passage;

  Surface(Passage passage) {
    this.passage = passage;
  }

  /** "in", "of", "holds"; "start" at the head of a sentence, "other" for any other word. */
  String before(int token) {
    int at = token - 1;
    while (passage.isAny(at, THE)) {
      at--;
    }
    if (passage.isAny(at, PREPOSITIONS)) {
      return passage.lower(at);
    }
    if (at < passage.sentence(token).from()) {
      return "start";
    }
    return CueReader.isHolding(passage.tokens(), at) ? "holds" : "other";
  }

  /** How many commas, dashes and conjunctions stand between two tokens; two for more. */
  int breaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += passage.isAny(i, BREAKS) || passage.isDash(i) ? 1 : 0;
    }
    return Math.min(2, breaks);
  }

  /** The token that leads on to a figure, past hedges and prepositions. */
  int link(Figure figure) {
    int from = passage.sentence(figure.firstToken()).from();
    int at = figure.firstToken() - 1;
    while (at > from && passage.isAny(at, PASSED)) {
      at--;
    }
    return at > from ? at : figure.firstToken();
  }

  /** What leads on to a figure: a verb of extent or of holding, a mark, or nothing. */
  String linkWord(Figure figure) {
    int from = passage.sentence(figure.firstToken()).from();
    int at = figure.firstToken() - 1;
    while (at > from && passage.isAny(at, PASSED) && !passage.isAny(at, EXTENDS)) {
      at--;
    }
    if (at <= from) {
      return "opens";
    }
    if (passage.isAny(at, EXTENDS)) {
      return "extends";
    }
    if (passage.isAny(at, MARKS) || passage.isDash(at)) {
      return "mark";
    }
    return CueReader.isHolding(passage.tokens(), at) ? "holds" : "word";
  }

  /** What a sentence opens with: "it", "the archipelago", a name, or something else. */
  String opening(Passage.Range sentence) {
    int from = sentence.from();
    while (from < sentence.to() && !passage.tokens().get(from).isWord()) {
      from++;
    }
    if (passage.isAny(from, POINTING)) {
      return "pronoun";
    }
    boolean noun = passage.isInflected() && Nouns.isKindWord(passage.lower(from));
    if (!noun && !passage.is(from, "the")) {
      return passage.mention(from) != null ? "name" : "other";
    }
    for (int i = from + 1; i < Math.min(sentence.to(), from + NOUN_PHRASE); i++) {
      if (passage.isAny(i, EXTENDS) || CueReader.isHolding(passage.tokens(), i)) {
        break;
      }
      if (passage.mention(i) != null) {
        return passage.mention(i).role() == Mention.Role.DEMONYM ? "adjective" : "name";
      }
    }
    return Nouns.isTerritorial(passage.lower(from + 1)) ? "land" : "noun";
  }

  boolean points(Passage.Range sentence) {
    return passage.isAny(sentence.from(), POINTING);
  }
}
