package org.demarc.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which land an act of a sentence is done to: named behind it or before, or pointed at. */
final class Patients {
  private static final int OBJECT_REACH = 16;
  private static final Set<String> JOINTS =
      Set.of("and", ",", "as", "well", "four", "other", "the");
  private static final Set<String> IF = Set.of("if");
  private static final Set<String> COMPARES = Set.of("than");
  private static final Set<String> TO_LAND = Set.of("claim", "renounce");

  private final Passage passage;
  private final Scene scene;
  private final List<Land> lands;
  private final Referents referents;

  /**
   * @param lands of the sentence
   */
  Patients(Passage passage, Scene scene, List<Land> lands, Referents referents) {
    this.passage = passage;
    this.scene = scene;
    this.lands = lands;
    this.referents = referents;
  }

  /**
   * The land that an act is done to: the first one behind it, or what a pronoun beside it means.
   */
  Optional<Land> object(Act act) {
    Optional<Land> named = named(act);
    Optional<Land> pointed = pointedAt(act);
    boolean nearer =
        named.isPresent()
            && pointed.isPresent()
            && pointed.get().name() >= act.end()
            && pointed.get().name() < named.get().start();
    return nearer || named.isEmpty() ? pointed : named;
  }

  /** The disputed land spoken of last, in this sentence or before. */
  Optional<Land> lastInMind(int token) {
    return referents.last(token);
  }

  /** "claims it", "the return of the island". */
  Optional<Land> pointedAt(Act act) {
    return referents.beside(act.start(), act.end(), scene.range);
  }

  /** The land that is named behind an act. */
  Optional<Land> named(Act act) {
    return lands.stream()
        .filter(l -> l.name() >= act.end() && l.name() <= act.end() + OBJECT_REACH)
        .filter(
            l ->
                !scene.isBroken(act.end(), l.start())
                    && !scene.hasBetween(act.end(), l.start(), IF))
        .filter(l -> !isRecipient(act, l) && !isOfAnother(act, l))
        .filter(l -> !scene.hasBetween(act.end(), l.start(), COMPARES))
        .findFirst()
        .map(this::joined);
  }

  private boolean isOfAnother(Act act, Land land) {
    boolean claims = act.is("renounce");
    return scene.acts.stream()
        .filter(a -> !(claims && a.is("claim")))
        .anyMatch(
            a ->
                a.start() >= act.end()
                    && a.end() <= land.start()
                    && Scene.ON_LAND.contains(a.what()));
  }

  /** "cede to Russia the …": who receives is not what is given. */
  private boolean isRecipient(Act act, Land land) {
    return land.isCountry()
        && !(Referents.isDisputable(land) && TO_LAND.contains(act.what()))
        && (passage.is(land.start() - 1, "to")
            || passage.is(land.start() - 1, "with")
            || passage.is(land.start() - 1, "by"));
  }

  /** The lands that the sentence names behind a token. */
  List<Land> behind(int token) {
    return lands.stream().filter(l -> l.start() >= token).toList();
  }

  /** The last disputable land that the sentence names before a token. */
  Optional<Land> lastBefore(int token) {
    return lands.stream()
        .filter(l -> l.end() <= token && Referents.isDisputable(l))
        .reduce((a, b) -> b);
  }

  /** What an act is done to; in a passive, and in Ukrainian and Russian, it may stand before it. */
  Optional<Land> patient(Act act) {
    boolean passive = scene.hasBetween(act.start() - 2, act.start(), Set.of("be", "been", "being"));
    Optional<Land> behind = object(act).filter(l -> !passive || l.name() > act.end());
    if (!passive && !passage.isInflected() || behind.filter(Referents::isDisputable).isPresent()) {
      return behind;
    }
    return antecedent(act, "")
        .filter(Referents::isDisputable)
        .or(() -> beyond(behind))
        .or(() -> behind)
        .or(() -> passive ? lastInMind(act.start()) : Optional.empty());
  }

  /** "не поступиться Пакистану Кашміром": who would get it stands first. */
  private Optional<Land> beyond(Optional<Land> first) {
    return lands.stream()
        .filter(Referents::isDisputable)
        .filter(l -> first.filter(f -> l.name() >= f.end() && l.name() - f.end() < 4).isPresent())
        .findFirst();
  }

  /** The land before an act: "the regions that it annexed". */
  Optional<Land> antecedent(Act act, String actor) {
    return lands.stream()
        .filter(l -> l.end() <= act.start() && act.start() - l.end() < 12)
        .filter(l -> !(l.isCountry() && l.owner().equals(actor)))
        .filter(l -> !passage.is(l.start() - 1, "from"))
        .max(Comparator.comparingInt(Land::end));
  }

  /** "Crimea and four other regions" is one object. */
  private Land joined(Land first) {
    Land whole = first;
    for (Land next : lands) {
      if (next.start() > whole.end()
          && isJoint(whole.end(), next.name())
          && next.owner().equals(whole.owner())
          && !next.isCountry()) {
        whole = whole.and(next).with(first.start(), whole.side(), false);
      }
    }
    return whole;
  }

  private boolean isJoint(int from, int to) {
    boolean and = false;
    for (int i = from; i < to; i++) {
      and |= passage.is(i, "and");
      if (!passage.isAny(i, JOINTS)) {
        return false;
      }
    }
    return and;
  }
}
