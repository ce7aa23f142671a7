package org.demarc.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.claim.Statement.Stance;
import org.demarc.region.Expression;

/** Who is said to hold which land, or how many of several regions. */
final class Holdings {
  private static final Set<String> WISHES =
      Set.of("demand", "give", "withdraw", "leave", "renounce", "recognise", "refuse", "freeze");
  private static final Set<String> PREPOSITIONS = Set.of("on", "for", "from", "with", "about");
  private static final Set<String> TROOPS = Words.of("holdings.troops");
  private static final Set<String> SHARES = Words.of("holdings.shares");
  private static final Set<String> CONTROL = Set.of("control", "rule", "sovereignty");
  private static final Set<String> AMOUNT = Words.of("holdings.amount");
  private static final Set<String> REST = Set.of("rest", "remainder");
  private static final int JOINT = 9;

  private final Passage passage;
  private final CountReader counts;
  private final Statements statements;

  Holdings(Passage passage, CountReader counts, Statements statements) {
    this.passage = passage;
    this.counts = counts;
    this.statements = statements;
  }

  void holds(Scene scene, Cue cue, List<Land> lands) {
    String party = holder(scene, cue);
    boolean held = isHolding(cue) && cue.side().relation() == Side.Relation.HELD;
    if (!held || party.isEmpty() || isNoun(cue) || isOfTroops(scene, cue)) {
      return;
    }
    Optional<Land> land = object(scene, cue, lands).filter(l -> isKnownHolder(l, party));
    if (isWished(scene, cue)) {
      land.filter(l -> isListed(scene, cue, party))
          .ifPresent(l -> statements.demands(scene, party, l.expression()));
      return;
    }
    land.ifPresent(l -> controls(scene, party, l));
    land.ifPresent(l -> others(scene, cue, l, party).forEach(by -> controls(scene, by, l)));
  }

  private void controls(Scene scene, String party, Land land) {
    Expression held = Side.held(party).within(land.expression(), land.owner());
    statements.add(scene, party, Stance.CONTROLS, Optional.empty(), held);
  }

  /** "India holds half of it, Pakistan a third": the verb is told once. */
  private List<String> others(Scene scene, Cue cue, Land land, String party) {
    List<String> others = new ArrayList<>();
    for (int i = Math.max(cue.end(), land.end()); i < scene.range.to(); i++) {
      Parties.Party other = scene.between(i, i + 2);
      boolean apart = other != null && !other.code().equals(party) && passage.is(i - 1, ",");
      int to = other == null ? i : passage.isDash(other.end()) ? other.end() + 1 : other.end();
      if (apart
          && other.start() == i
          && passage.hasAny(to, Math.min(to + 3, scene.range.to()), AMOUNT)) {
        others.add(other.code());
      }
    }
    return others;
  }

  /** "its wish list: Russian control over Donbas": who wants it is who would hold it. */
  private boolean isListed(Scene scene, Cue cue, String party) {
    Optional<Act> demand =
        scene.acts.stream().filter(a -> a.is("demand") && a.end() <= cue.start()).findFirst();
    Parties.Party asks = demand.map(d -> scene.before(d.start() + 1)).orElse(null);
    boolean noun = passage.hasAny(cue.start(), cue.end() + 1, CONTROL);
    return noun && asks != null && asks.code().equals(party);
  }

  /** Who holds; "the front, based in Algeria, controls" is not Algeria; "решту тримає Фронт". */
  private String holder(Scene scene, Cue cue) {
    Parties.Party behind = scene.between(cue.end(), Math.min(cue.end() + 2, scene.range.to()));
    boolean rest = passage.isInflected() && passage.hasAny(cue.start() - 2, cue.end(), REST);
    if (rest && behind != null) {
      return behind.code();
    }
    boolean where = passage.is(cue.start() - 1, "in") && cue.voice() == Cue.Voice.ACTIVE;
    Parties.Party before = where ? scene.before(cue.start()) : null;
    return before == null ? cue.side().party() : before.code();
  }

  void counts(Scene scene, Cue cue) {
    String party = cue.side().party();
    if (isHolding(cue) && !party.isEmpty() && !isWished(scene, cue)) {
      counts.of(scene.range, cue).ifPresent(count -> statements.count(scene, party, count));
    }
  }

  private static boolean isHolding(Cue cue) {
    return cue.real() && (cue.verb().equals("holds") || cue.verb().equals("occupies"));
  }

  /** "agreed on patrols". */
  private boolean isNoun(Cue cue) {
    return cue.voice() == Cue.Voice.ACTIVE && passage.isAny(cue.end() - 2, PREPOSITIONS);
  }

  /** "keeps 35,000 soldiers there": what is held is no land. */
  private boolean isOfTroops(Scene scene, Cue cue) {
    int to = Math.min(cue.end() + 5, scene.range.to());
    for (int i = cue.end(); cue.voice() == Cue.Voice.ACTIVE && i < to; i++) {
      if (passage.isAny(i, Set.of(",", ";", "of"))) {
        return false;
      }
      if (passage.isAny(i, TROOPS)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Land> object(Scene scene, Cue cue, List<Land> lands) {
    Optional<Land> named =
        lands.stream()
            .filter(l -> l.name() < cue.end() || !scene.isBroken(cue.end(), l.start()))
            .filter(l -> !l.vague() && !isHolder(l, cue))
            .filter(
                l ->
                    l.name() >= cue.end()
                        ? l.name() - cue.end() < 12
                        : cue.voice() == Cue.Voice.PASSIVE && cue.start() - l.end() < 8)
            .min(Comparator.comparingInt(l -> distance(l, cue)));
    if (named.isPresent()) {
      return named.map(l -> l.name() >= cue.end() ? joined(l, lands) : l);
    }
    Act held = new Act("hold", cue.end() - 1, cue.end());
    boolean active = cue.voice() == Cue.Voice.ACTIVE;
    Optional<Land> pointed = active ? scene.pointedAt(held) : passive(scene, cue);
    return pointed.or(() -> relative(scene, cue, lands)).or(() -> rest(scene, cue, lands));
  }

  /** "the area, occupied by Russia". */
  private Optional<Land> passive(Scene scene, Cue cue) {
    return scene
        .pointedAt(new Act("hold", cue.start() - 5, cue.start() - 5))
        .filter(l -> l.name() < cue.start());
  }

  /** "the islands, which Russia has held since". */
  private Optional<Land> relative(Scene scene, Cue cue, List<Land> lands) {
    boolean which =
        passage.isAny(cue.start() - 1, Set.of("which", "that", "whom"))
            && scene.acts.stream().noneMatch(a -> a.end() < cue.end() && WISHES.contains(a.what()));
    return lands.stream()
        .filter(l -> which && l.end() <= cue.start() && cue.start() - l.end() < 4)
        .filter(Referents::isDisputable)
        .reduce((a, b) -> b);
  }

  private static int distance(Land land, Cue cue) {
    return land.name() >= cue.end() ? land.name() - cue.end() : cue.start() - land.end();
  }

  /** "controls most of it, the rest is held by the front"; "решту утримує": of the land before. */
  private Optional<Land> rest(Scene scene, Cue cue, List<Land> lands) {
    boolean rest = passage.hasAny(Math.max(scene.range.from(), cue.end() - 6), cue.end() + 3, REST);
    return lands.stream()
        .filter(l -> rest && l.end() <= cue.end() && Referents.isDisputable(l))
        .reduce((a, b) -> b);
  }

  /** "nearly all of Luhansk and about 80 % of Donetsk": held together. */
  private Land joined(Land first, List<Land> lands) {
    Land whole = first;
    for (Land next : lands) {
      boolean behind = next.name() > whole.end() && next.name() - whole.end() <= JOINT;
      if (behind
          && next.side().isEmpty()
          && next.owner().equals(first.owner())
          && !next.isCountry()
          && isList(whole.end(), next.name())) {
        whole = whole.and(next);
      }
    }
    return whole;
  }

  private boolean isList(int from, int to) {
    boolean joins = false;
    for (int i = from; i < to; i++) {
      boolean digits = passage.tokens().get(i).isDigits();
      joins |= passage.isAny(i, Set.of("and", ","));
      if (!digits && !passage.isAny(i, SHARES)) {
        return false;
      }
    }
    return joins;
  }

  /** A state holds its own land or what it is known to occupy; a country is not held by the way. */
  private static boolean isKnownHolder(Land land, String party) {
    return !land.isCountry()
        || party.equals(land.owner())
        || Referents.isDisputable(land)
        || party.equals(Side.occupied().holder(land.owner()));
  }

  private static boolean isHolder(Land land, Cue cue) {
    return land.isCountry() && land.expression().toString().equals(cue.side().party());
  }

  /** "demands that it withdraw from the parts under its control" states no control of its own. */
  private boolean isWished(Scene scene, Cue cue) {
    return scene.acts.stream()
        .anyMatch(
            a ->
                WISHES.contains(a.what())
                    && a.end() <= cue.start()
                    && !scene.isBroken(a.end(), cue.end() - 1));
  }
}
