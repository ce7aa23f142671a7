package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarc.claim.Cue.Voice;
import org.demarc.claim.Parties.Party;

/** Finds in one sentence who holds, takes, loses or claims land. */
final class CueReader {
  private static final Phrases CONTROL = Phrases.of("control.tsv");
  private static final Set<String> CONTROL_NOUNS = Words.of("cue-reader.control-nouns");
  private static final Set<String> NOT = Words.of("cue-reader.not");
  private static final Set<String> MODALS = Words.of("cue-reader.modals");
  private static final Set<String> SUCCEEDS = Words.of("cue-reader.succeeds");
  private static final Set<String> BE = Words.of("cue-reader.be");
  private static final Set<String> NOUN_BEFORE = Words.of("cue-reader.noun-before");
  private static final Set<String> EXTENDS = Words.of("cue-reader.extends");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "who");
  private static final Set<String> OBJECT_OF = Words.of("cue-reader.object-of");
  private static final int SUBJECT_REACH = 14;

  private final Passage passage;
  private final Parties parties;
  private final Modifiers modifiers;

  CueReader(Passage passage, Parties parties) {
    this.passage = passage;
    this.parties = parties;
    this.modifiers = new Modifiers(passage, parties);
  }

  /** A verb of holding at token {@code i}, whoever its subject is. */
  static boolean isHolding(List<org.demarc.article.Token> tokens, int i) {
    Phrases.Match verb = CONTROL.at(tokens, i);
    return verb != null && (verb.meaning().equals("holds") || verb.meaning().equals("occupies"));
  }

  List<Cue> read(Passage.Range sentence) {
    List<Cue> cues = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Cue cue = at(i, sentence);
      if (cue != null && cue.end() <= sentence.to()) {
        cues.add(cue);
        i = Math.max(i, cue.end() - 1);
      }
    }
    return cues;
  }

  private Cue at(int i, Passage.Range sentence) {
    if (passage.is(i, "under")
        || passage.is(i, "in")
        || passage.is(i, "outside")
        || passage.is(i, "beyond")
        || passage.is(i, "of")) {
      return under(i, sentence);
    }
    if (passage.isAny(i, BE)) {
      Cue nationality = remainsPartys(i, sentence);
      if (nationality != null) {
        return nationality;
      }
    }
    if (passage.isAny(i, Set.of("leave", "leaves", "leaving", "left"))) {
      Party left = parties.at(i + 1);
      if (left != null && passage.is(left.end(), "with")) {
        return new Cue(
            i,
            left.end() + 1,
            "holds",
            Side.held(left.code()),
            Voice.ACTIVE,
            !isModal(sentence.from(), i));
      }
    }
    Phrases.Match verb = CONTROL.at(passage.tokens(), i);
    return verb == null || verb.meaning().equals("none") ? null : verb(verb, sentence);
  }

  /** "under Ukrainian control", "under the control of Kyiv", "in Russian hands". */
  private Cue under(int i, Passage.Range sentence) {
    boolean outside = !passage.is(i, "under") && !passage.is(i, "in");
    if (passage.is(i, "of") && !passage.is(i - 1, "out") && !passage.is(i - 1, "outside")) {
      return null;
    }
    int at = i + 1;
    Party party = null;
    int noun = -1;
    for (; at < Math.min(i + 9, sentence.to()); at++) {
      Party here = parties.at(at);
      if (here != null && party == null) {
        party = here;
        at = passage.afterPossessive(here.end()) - 1;
        if (noun >= 0) {
          break;
        }
      } else if (passage.isAny(at, CONTROL_NOUNS)) {
        noun = at;
        if (party != null || !passage.is(at + 1, "of") && !passage.is(at + 1, "by")) {
          break;
        }
      } else if (passage.isAny(at, Set.of("its", "their")) && party == null) {
        party = parties.lastIn(sentence.from(), i);
      } else if (!passage.isAny(at, UNDER_WORDS)) {
        break;
      }
    }
    if (noun < 0 || passage.is(i, "in") && !passage.is(noun, "hands")) {
      return null;
    }
    boolean occupied = party == null && passage.is(noun, "occupation");
    if (party == null && !occupied) {
      return null;
    }
    Side side = party == null ? Side.occupied() : Side.held(party.code());
    boolean negated = outside || isNegated(Math.max(sentence.from(), i - 4), i);
    int end =
        Math.max(noun + 1, party == null ? 0 : Math.min(party.end(), Math.max(party.end(), noun)));
    return new Cue(
        i,
        end,
        "holds",
        negated ? side.negated() : side,
        Voice.PASSIVE,
        !isModal(sentence.from(), i));
  }

  private static final Set<String> UNDER_WORDS = Words.of("cue-reader.under-words");

  /** "remains Ukrainian": a people's adjective and nothing after it. */
  private Cue remainsPartys(int i, Passage.Range sentence) {
    int at = i + 1;
    while (passage.isAny(at, Set.of("still", "now", "firmly", "in"))) {
      at++;
    }
    Party party = parties.at(at);
    boolean adjective =
        party != null
            && passage.mention(at) != null
            && passage.mention(at).role() == org.demarc.geoparse.Mention.Role.DEMONYM;
    boolean ends =
        adjective
            && (party.end() >= sentence.to()
                || !passage.tokens().get(party.end()).isWord() && !passage.isDash(party.end()));
    return ends
        ? new Cue(i, party.end(), "holds", Side.held(party.code()), Voice.PASSIVE, true)
        : null;
  }

  private Cue verb(Phrases.Match verb, Passage.Range sentence) {
    int i = verb.start();
    if (passage.is(verb.end(), "by") || verb.meaning().equals("falls")) {
      return heldBy(verb, sentence);
    }
    if (passage.isDash(i - 1)) {
      Party party = modifiers.partyEndingAt(i - 1);
      return party == null
          ? null
          : new Cue(
              party.start(),
              verb.end(),
              "holds",
              negatable(Side.held(party.code()), party.start(), sentence),
              Voice.PASSIVE,
              true);
    }
    boolean participle =
        passage.lower(i).endsWith("ed") || passage.isAny(i, Set.of("held", "taken", "lost"));
    if (participle && afterBe(i)) {
      boolean occupied = passage.is(i, "occupied");
      boolean negated = isNegated(Math.max(sentence.from(), i - 4), i);
      return occupied
          ? new Cue(
              i, verb.end(), "holds", negated ? Side.rest() : Side.occupied(), Voice.PASSIVE, true)
          : null;
    }
    return active(verb, sentence);
  }

  private boolean afterBe(int i) {
    int at = i - 1;
    while (at > i - 4
        && (passage.lower(at).endsWith("ly")
            || passage.isAny(at, Set.of("now", "still", "currently", "not", "already")))) {
      at--;
    }
    return passage.isAny(at, BE);
  }

  private Cue heldBy(Phrases.Match verb, Passage.Range sentence) {
    for (int at = verb.end(); at < Math.min(verb.end() + 5, sentence.to()); at++) {
      Party party = parties.at(at);
      if (party != null) {
        Side side = side(verb.meaning(), party.code());
        String done = verb.meaning().equals("falls") ? "takes" : verb.meaning();
        return new Cue(
            verb.start(),
            party.end(),
            done,
            negatable(side, verb.start(), sentence),
            Voice.PASSIVE,
            !isModal(sentence.from(), verb.start()));
      }
    }
    return null;
  }

  private Side negatable(Side side, int at, Passage.Range sentence) {
    return isNegated(Math.max(sentence.from(), at - 4), at) ? side.negated() : side;
  }

  private Cue active(Phrases.Match verb, Passage.Range sentence) {
    int i = verb.start();
    Party subject = subject(i, sentence);
    if (subject == null) {
      return null;
    }
    boolean noun = isNoun(verb, subject);
    if (noun && !passage.isAny(verb.end(), EXTENDS)) {
      return null;
    }
    boolean negated = isNegated(subject.end(), i);
    boolean wished = !negated && isWished(subject.end(), i);
    Side side = side(verb.meaning(), subject.code());
    boolean acquires = verb.meaning().equals("takes") || verb.meaning().equals("frees");
    boolean other = negated || wished && acquires;
    return new Cue(
        subject.start(),
        verb.end(),
        verb.meaning(),
        other ? side.negated() : side,
        Voice.ACTIVE,
        !wished || acquires || verb.meaning().equals("cedes"));
  }

  static Side side(String verb, String party) {
    return switch (verb) {
      case "loses" -> Side.held(party).negated();
      case "claims" -> new Side(party, Side.Relation.CLAIMED);
      default -> Side.held(party);
    };
  }

  private boolean isNoun(Phrases.Match verb, Party subject) {
    boolean nounlike =
        passage.isAny(
            verb.start(),
            Set.of(
                "control",
                "hold",
                "claim",
                "claims",
                "gain",
                "gains",
                "advance",
                "advances",
                "rule",
                "capture",
                "win",
                "wins",
                "grab"));
    return nounlike
        && (subject.end() == verb.start() && isAdjective(subject)
            || passage.isAny(verb.start() - 1, NOUN_BEFORE)
            || passage.afterPossessive(subject.end()) == verb.start()
                && passage.isPossessive(subject.end()));
  }

  private boolean isAdjective(Party party) {
    return passage.mention(party.start()) != null
        && passage.mention(party.start()).role() == org.demarc.geoparse.Mention.Role.DEMONYM;
  }

  private Party subject(int verb, Passage.Range sentence) {
    int from = Math.max(sentence.from(), verb - SUBJECT_REACH);
    if (passage.isAny(subjectWord(verb), PRONOUNS)) {
      Party before = parties.lastIn(sentence.from(), subjectWord(verb));
      return before != null ? before : inPreviousSentence(sentence);
    }
    for (int i = verb - 1; i >= from; i--) {
      if (passage.is(i, ";")) {
        return null;
      }
      Party party = parties.at(i);
      if (party != null && party.end() <= verb && !passage.isAny(i - 1, OBJECT_OF)) {
        return party;
      }
    }
    return null;
  }

  /** The pronoun right before the verb and its helpers, if one is there. */
  private int subjectWord(int verb) {
    int at = verb - 1;
    while (at > verb - 5
        && (passage.isAny(
                at,
                Set.of(
                    "still",
                    "now",
                    "currently",
                    "has",
                    "have",
                    "had",
                    "already",
                    "not",
                    "yet",
                    "to",
                    "does",
                    "do",
                    "also",
                    "only",
                    "never",
                    "long"))
            || passage.lower(at).endsWith("ly"))) {
      at--;
    }
    return at;
  }

  private Party inPreviousSentence(Passage.Range sentence) {
    int index = sentence.from() < passage.size() ? passage.sentenceIndex(sentence.from()) : 0;
    if (index == 0) {
      return null;
    }
    Passage.Range before = passage.sentences().get(index - 1);
    for (int i = before.from(); i < before.to(); i++) {
      Party party = parties.at(i);
      if (party != null) {
        return party;
      }
    }
    return null;
  }

  private boolean isNegated(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isAny(i, NOT)
          && !passage.is(i + 1, "only")
          && !(passage.is(i, "t") && !passage.is(i - 1, "'") && !passage.is(i - 1, "\u2019"))) {
        return true;
      }
    }
    return false;
  }

  /** "wants to take", "would control": not so yet. */
  private boolean isWished(int from, int verb) {
    boolean to =
        passage.is(verb - 1, "to")
            || passage.is(verb - 2, "to") && passage.lower(verb - 1).endsWith("ly");
    if (to) {
      int at = passage.is(verb - 1, "to") ? verb - 2 : verb - 3;
      return !passage.isAny(at, SUCCEEDS);
    }
    return isModal(from, verb);
  }

  private boolean isModal(int from, int to) {
    for (int i = Math.max(from, to - 5); i < to; i++) {
      if (passage.isAny(i, MODALS)
          && !(passage.is(i, "may") && passage.tokens().get(i).capitalised())) {
        return true;
      }
    }
    return false;
  }
}
