package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.Article;
import org.demarc.claim.Statement.Stance;
import org.demarc.geoparse.Mention;
import org.demarc.region.Expression;

/** Finds who claims, holds, demands, offers, refuses, recognises, freezes or leaves which land. */
public final class StatementReader {
  private static final Set<String> MODALS = Set.of("will", "would", "shall", "to", "vows", "vowed");
  private static final Set<String> LINES = Set.of("line", "lines", "front", "conflict", "war");

  private final Passage passage;
  private final Parties parties;
  private final List<Land> lands;
  private final CueReader cues;
  private final List<Statement> statements = new ArrayList<>();

  private StatementReader(Article article, List<Mention> mentions) {
    this.passage = new Passage(article, mentions);
    this.parties = new Parties(passage);
    this.lands = LandReader.read(passage, parties);
    this.cues = new CueReader(passage, parties);
  }

  /** The statements in the order of the text; the span of each is its sentence. */
  public static List<Statement> read(Article article, List<Mention> mentions) {
    StatementReader reader = new StatementReader(article, mentions);
    int land = 0;
    for (Passage.Range sentence : reader.passage.sentences()) {
      int from = land;
      while (land < reader.lands.size() && reader.lands.get(land).name() < sentence.to()) {
        land++;
      }
      List<Cue> cues = reader.cues.read(sentence);
      reader.sentence(
          new Scene(
              reader.passage, reader.parties, sentence, reader.lands.subList(from, land), cues),
          reader.lands.subList(from, land));
    }
    return reader.statements;
  }

  private void sentence(Scene scene, List<Land> landsHere) {
    scene.cues().forEach(cue -> controls(scene, cue, landsHere));
    for (Act act : scene.acts) {
      if (scene.operator("doubt", act).isPresent()) {
        continue;
      }
      switch (act.what()) {
        case "give", "withdraw" -> gives(scene, act);
        case "recognise" -> recognises(scene, act);
        case "annex", "declare" -> annexes(scene, act);
        case "seize", "claim" -> claims(scene, act);
        case "freeze" -> freezes(scene, act);
        case "renounce" -> renounces(scene, act);
        case "return" -> returns(scene, act);
        case "refuse" -> refusesThat(scene, act);
        case "demand" -> demandsLand(scene, act);
        default -> {
          // An operator: it colours the acts behind it.
        }
      }
    }
  }

  private void controls(Scene scene, Cue cue, List<Land> landsHere) {
    boolean holds = cue.verb().equals("holds") || cue.verb().equals("occupies");
    if (!holds
        || !cue.real()
        || cue.side().party().isEmpty()
        || cue.side().relation() != Side.Relation.HELD) {
      return;
    }
    Optional<Land> land =
        landsHere.stream()
            .filter(l -> !l.vague() && !isHolder(l, cue))
            .filter(
                l ->
                    l.name() >= cue.end()
                        ? l.name() - cue.end() < 12
                        : cue.voice() == Cue.Voice.PASSIVE && cue.start() - l.end() < 8)
            .min(
                java.util.Comparator.comparingInt(
                    l -> l.name() >= cue.end() ? l.name() - cue.end() : cue.start() - l.end()));
    land.filter(l -> !isWished(scene, cue) && isKnownHolder(l, cue.side().party()))
        .map(l -> cue.side().within(l.expression(), l.owner()))
        .ifPresent(
            region -> add(scene, cue.side().party(), Stance.CONTROLS, Optional.empty(), region));
  }

  /** A state holds its own land or what it is known to occupy; a country is not held by the way. */
  private static boolean isKnownHolder(Land land, String party) {
    return !land.isCountry()
        || party.equals(land.owner())
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
                a.end() <= cue.start()
                    && Set.of(
                            "demand",
                            "give",
                            "withdraw",
                            "renounce",
                            "recognise",
                            "refuse",
                            "freeze")
                        .contains(a.what()));
  }

  /** Land handed over: demanded of the giver, refused by it, or done and offered. */
  private void gives(Scene scene, Act act) {
    Optional<Land> object = scene.object(act);
    Parties.Party giver = giver(scene, act, object);
    if (giver == null || object.isEmpty() && !scene.isOfSomeLand(act)) {
      return;
    }
    Optional<Act> demand = scene.operator("demand", act);
    Optional<Act> refuse = scene.operator("refuse", act);
    Parties.Party asks = demand.map(d -> asker(scene, d, giver.code())).orElse(null);
    Optional<String> to = scene.recipient(object.map(Land::end).orElse(act.end()));
    Optional<Act> later = refusesLater(scene, act);
    if (later.isPresent()) {
      Parties.Party whose =
          scene.between(later.get().end(), Math.min(later.get().end() + 3, scene.range.to()));
      add(
          scene,
          whose == null ? giver.code() : whose.code(),
          Stance.REFUSES,
          to,
          whole(object, giver.code()));
    } else if (asks != null && object.isPresent()) {
      add(
          scene,
          asks.code(),
          Stance.DEMANDS,
          to.or(() -> beneficiary(asks, giver)),
          asked(scene, act, object.get(), giver));
    } else if (refuse.isPresent()) {
      refused(scene, refuse.get(), giver, object, to);
    } else if (object.isPresent() && act.is("withdraw")) {
      Side side = object.get().side().orElse(Side.held(giver.code()));
      part(object.get(), side)
          .ifPresent(
              r ->
                  add(
                      scene,
                      giver.code(),
                      Stance.WITHDRAWS,
                      to.or(() -> beneficiary(giver, object.get())),
                      r));
    } else if (object.isPresent() && scene.operator("offer", act).isPresent()) {
      part(object.get(), object.get().side().orElse(null))
          .ifPresent(r -> add(scene, giver.code(), Stance.OFFERS, to, r));
    }
  }

  /** "if Ukraine does not agree to cede it" after a threat is a demand of whoever threatens. */
  private void refused(
      Scene scene, Act refuse, Parties.Party giver, Optional<Land> object, Optional<String> to) {
    boolean threat = scene.hasBetween(giver.start() - 3, giver.start(), Set.of("if", "unless"));
    Parties.Party threatens = threat ? scene.otherBefore(giver.start(), giver.code()) : null;
    if (threatens != null && object.isPresent()) {
      part(object.get(), object.get().side().orElse(null))
          .ifPresent(
              r ->
                  add(
                      scene,
                      threatens.code(),
                      Stance.DEMANDS,
                      to.or(() -> beneficiary(threatens, giver)),
                      r));
    } else if (!threat) {
      Parties.Party refuser = scene.before(refuse.start() + 1);
      add(
          scene,
          refuser == null ? giver.code() : refuser.code(),
          Stance.REFUSES,
          to,
          whole(object, giver.code()));
    }
  }

  /** "any requirement to withdraw is a non-starter for Kyiv". */
  private static Optional<Act> refusesLater(Scene scene, Act act) {
    return scene.acts.stream()
        .filter(
            a -> a.is("refuse") && a.start() > act.end() && !scene.isBroken(act.end(), a.start()))
        .findFirst();
  }

  /** Who demands: before the demand, else who opens the sentence before. */
  private static Parties.Party asker(Scene scene, Act demand, String asked) {
    Parties.Party here = scene.otherBefore(demand.start() + 1, asked);
    Parties.Party before = here != null ? here : scene.subject(demand.start());
    return before == null || before.code().equals(asked) ? null : before;
  }

  /** "Moscow demands the rest of Donetsk": land itself, no act of another's. */
  private void demandsLand(Scene scene, Act act) {
    Parties.Party actor = scene.subject(act.start());
    boolean wants =
        passage.lower(act.start()).startsWith("demand")
            || passage.lower(act.start()).startsWith("insist")
            || passage.lower(act.start()).startsWith("want");
    if (actor == null || !wants || scene.operator("refuse", act).isPresent()) {
      return;
    }
    scene
        .object(act)
        .filter(l -> l.start() - act.end() <= 3 && !l.owner().equals(actor.code()))
        .filter(
            l ->
                !scene.hasBetween(act.end(), l.start(), Set.of("that", "to", "for"))
                    && !l.isCountry())
        .flatMap(l -> part(l, l.side().or(() -> scene.sideBehind(l)).orElse(null)))
        .ifPresent(r -> add(scene, actor.code(), Stance.DEMANDS, Optional.of(actor.code()), r));
  }

  private Parties.Party giver(Scene scene, Act act, Optional<Land> object) {
    int to = object.map(Land::start).orElse(act.end());
    Parties.Party inside = act.end() < to ? scene.between(act.end(), to) : null;
    boolean noun = passage.is(act.end(), "of");
    return inside != null && noun ? inside : scene.subject(act.start());
  }

  private Expression asked(Scene scene, Act act, Land land, Parties.Party giver) {
    Optional<Side> side = land.side().or(() -> scene.sideBehind(land));
    boolean part =
        act.is("withdraw")
            || scene.hasBetween(act.end(), land.name(), Set.of("territory", "land", "parts"));
    Side meant = side.orElse(part ? Side.held(giver.code()) : null);
    return part(land, meant).orElse(land.expression());
  }

  private static Expression whole(Optional<Land> object, String giver) {
    return object
        .map(l -> l.side().map(s -> s.within(l.expression(), l.owner())).orElse(l.expression()))
        .orElse(new Expression.Named(giver));
  }

  private static Optional<Expression> part(Land land, Side side) {
    return side == null
        ? Optional.of(land.expression())
        : Optional.ofNullable(side.within(land.expression(), land.owner()));
  }

  /** Who gets the land: the asker itself, or, where a third party asks, the occupier. */
  private static Optional<String> beneficiary(Parties.Party asks, Parties.Party giver) {
    String occupier = Side.held(giver.code()).negated().holder(giver.code());
    return Optional.of(occupier.isEmpty() ? asks.code() : occupier)
        .filter(code -> !code.equals(giver.code()));
  }

  private static Optional<String> beneficiary(Parties.Party leaves, Land land) {
    return land.owner().isEmpty()
        ? Optional.empty()
        : Optional.of(Side.held(leaves.code()).negated().holder(land.owner()))
            .filter(c -> !c.isEmpty());
  }

  private void recognises(Scene scene, Act act) {
    Optional<Land> object = scene.object(act).filter(l -> l.name() - act.end() < 13);
    Parties.Party subject = scene.subject(act.start());
    boolean gains =
        scene.hasBetween(
            act.start() - 2, act.start(), Set.of("gain", "gains", "win", "get", "receive"));
    Parties.Party recogniser = gains ? scene.first() : subject;
    if (recogniser == null || subject == null) {
      return;
    }
    Parties.Party owner =
        scene.between(
            act.end(), object.map(Land::start).orElse(Math.min(act.end() + 6, scene.range.to())));
    Optional<String> to =
        scene
            .recipient(object.map(Land::end).orElse(act.end()))
            .or(() -> Optional.ofNullable(gains ? subject : owner).map(Parties.Party::code));
    boolean occupied =
        scene.hasBetween(act.end(), act.end() + 6, Set.of("occupation", "annexation"));
    Optional<Expression> region = object.map(Land::expression);
    if (occupied) {
      Expression its = new Expression.Named(recogniser.code());
      region =
          object
              .flatMap(l -> part(l, to.map(Side::held).orElse(Side.occupied())))
              .or(() -> Optional.ofNullable(Side.occupied().within(its, recogniser.code())));
    }
    if (region.isEmpty()) {
      return;
    }
    Parties.Party asks =
        scene.operator("demand", act).map(d -> asker(scene, d, recogniser.code())).orElse(null);
    boolean refused =
        scene.operator("refuse", act).isPresent()
            || scene.acts.stream()
                .anyMatch(
                    a -> a.is("refuse") && a.start() < act.start() && a.end() >= act.start() - 1);
    Stance stance = refused ? Stance.REFUSES : asks != null ? Stance.DEMANDS : Stance.RECOGNISES;
    add(
        scene,
        asks != null && !refused ? asks.code() : recogniser.code(),
        stance,
        to,
        region.get());
  }

  private void annexes(Scene scene, Act act) {
    Parties.Party subject = scene.subject(act.start());
    Parties.Party by =
        passage.is(act.end(), "by")
            ? scene.between(act.end(), Math.min(act.end() + 4, scene.range.to()))
            : null;
    Parties.Party actor = by != null ? by : subject;
    boolean noun = passage.is(act.start(), "annexation");
    if (actor == null
        || noun
            && (scene.operator("recognise", act).isPresent()
                || scene.operator("refuse", act).isPresent())) {
      return;
    }
    Optional<Land> object =
        act.is("declare")
            ? Optional.empty()
            : scene.object(act).filter(l -> l.start() - act.end() < 6);
    Optional<Land> land =
        object
            .or(() -> scene.antecedent(act, actor.code()))
            .filter(l -> !l.owner().equals(actor.code()));
    land.ifPresent(l -> add(scene, actor.code(), Stance.ANNEXED, Optional.empty(), l.expression()));
  }

  /** "will seize", "vows to liberate", "claims": but "claims to control" and "seized" are none. */
  private void claims(Scene scene, Act act) {
    Parties.Party actor = scene.subject(act.start());
    boolean wished =
        act.is("claim")
            ? !passage.is(act.end(), "to") && !passage.is(act.end(), "that")
            : scene.hasBetween(act.start() - 3, act.start(), MODALS);
    boolean forecast = scene.hasBetween(act.start() - 4, act.start(), Set.of("able", "could"));
    if (actor == null
        || !wished
        || forecast
        || scene.operator("refuse", act).isPresent()
        || scene.operator("demand", act).isPresent() && act.is("claim")) {
      return;
    }
    scene
        .object(act)
        .filter(
            l ->
                l.start() - act.end() < (act.is("claim") ? 4 : 8)
                    && !l.owner().equals(actor.code()))
        .flatMap(
            l -> act.is("claim") ? Optional.of(l.expression()) : part(l, l.side().orElse(null)))
        .ifPresent(r -> add(scene, actor.code(), Stance.CLAIMS, Optional.empty(), r));
  }

  private void freezes(Scene scene, Act act) {
    Parties.Party actor = scene.subject(act.start());
    Optional<Land> object = scene.object(act).filter(l -> !l.isCountry());
    boolean line = scene.hasBetween(act.start(), act.end() + 8, LINES);
    if (actor == null || object.isEmpty() && !line) {
      return;
    }
    Optional<Expression> region = object.map(Land::expression).or(() -> occupied());
    boolean again =
        object.isEmpty()
            && !statements.isEmpty()
            && statements.get(statements.size() - 1).stance() == Stance.FREEZES
            && statements.get(statements.size() - 1).start() == passage.start(scene.range.from());
    region
        .filter(r -> !again)
        .ifPresent(r -> add(scene, actor.code(), Stance.FREEZES, Optional.empty(), r));
  }

  /** The occupied land that the article speaks of most. */
  private Optional<Expression> occupied() {
    return passage.states().entrySet().stream()
        .filter(e -> !Side.occupied().holder(e.getKey()).isEmpty())
        .max(java.util.Map.Entry.comparingByValue())
        .map(e -> Side.occupied().within(new Expression.Named(e.getKey()), e.getKey()));
  }

  private void renounces(Scene scene, Act act) {
    Parties.Party actor = scene.subject(act.start());
    Optional<Land> object = scene.object(act);
    if (actor != null && object.isPresent()) {
      Land land = object.get();
      Optional<String> to = land.owner().isEmpty() ? Optional.empty() : Optional.of(land.owner());
      part(land, land.side().or(() -> scene.sideBehind(land)).orElse(null))
          .ifPresent(r -> add(scene, actor.code(), Stance.OFFERS, to, r));
    }
  }

  /** "control over parts of it would be returned to Ukraine"; "ruled out the return of Crimea". */
  private void returns(Scene scene, Act act) {
    Optional<Act> refuse = scene.operator("refuse", act);
    Optional<Land> object = scene.object(act);
    if (refuse.isPresent()) {
      Parties.Party actor = scene.before(refuse.get().start());
      if (actor != null && object.isPresent() && !object.get().isCountry()) {
        add(
            scene,
            actor.code(),
            Stance.REFUSES,
            scene.recipient(object.get().end()),
            object.get().expression());
      }
      return;
    }
    Optional<String> to = scene.recipient(act.end());
    Optional<Land> before = scene.antecedent(act, "");
    if (to.isPresent() && before.isPresent() && !before.get().isCountry()) {
      Side side = Side.held(to.get()).negated();
      String holder = side.holder(before.get().owner());
      if (!holder.isEmpty()) {
        part(before.get(), side).ifPresent(r -> add(scene, holder, Stance.WITHDRAWS, to, r));
      }
    }
  }

  /** "For Kyiv this is unacceptable": what was demanded just before. */
  private void refusesThat(Scene scene, Act act) {
    boolean points =
        scene.hasBetween(scene.range.from(), act.start(), Set.of("this", "that", "such", "it"));
    boolean bare =
        scene.acts.stream()
            .noneMatch(
                a -> Set.of("give", "withdraw", "recognise", "return", "claim").contains(a.what()));
    if (statements.isEmpty() || !points || !bare || scene.range.to() - scene.range.from() > 14) {
      return;
    }
    Statement last = statements.get(statements.size() - 1);
    Parties.Party actor = scene.before(act.start() + 1);
    if (last.stance() == Stance.DEMANDS && actor != null && !actor.code().equals(last.actor())) {
      add(scene, actor.code(), Stance.REFUSES, Optional.of(last.actor()), last.region());
    }
  }

  private void add(
      Scene scene, String actor, Stance stance, Optional<String> to, Expression region) {
    int start = passage.start(scene.range.from());
    int end = passage.endBefore(scene.range.to());
    boolean own =
        stance != Stance.CONTROLS && stance != Stance.REFUSES && region.toString().equals(actor);
    boolean known =
        own
            || statements.stream()
                .skip(Math.max(0, statements.size() - 12))
                .anyMatch(
                    s ->
                        s.start() == start
                            && s.actor().equals(actor)
                            && s.stance() == stance
                            && s.region().equals(region));
    if (!known) {
      String words = passage.article().text().substring(start, end);
      statements.add(
          new Statement(start, end, words, actor, stance, to, region, scene.condition()));
    }
  }
}
