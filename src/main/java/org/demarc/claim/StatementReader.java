package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.Article;
import org.demarc.claim.Statement.Stance;
import org.demarc.geoparse.Mention;

/** Finds who claims, holds, demands, offers, refuses, recognises, freezes or leaves which land. */
public final class StatementReader {
  private final Passage passage;
  private final Parties parties;
  private final List<Land> lands;
  private final CueReader cues;
  private final Statements statements;
  private final CountReader counts;
  private final Handovers handovers;
  private final Avowals avowals;

  private StatementReader(Groundwork ground) {
    this.passage = ground.passage;
    this.parties = ground.parties;
    this.lands = ground.lands;
    this.cues = ground.cues;
    this.statements = new Statements(passage, new Bundles(passage, parties));
    this.counts = new CountReader(passage, lands);
    this.handovers = new Handovers(passage, statements);
    this.avowals = new Avowals(passage, statements);
  }

  /** The statements in the order of the text; the span of each is its sentence. */
  public static List<Statement> read(Article article, List<Mention> mentions) {
    return read(Groundwork.of(article, mentions));
  }

  /** The same where claims are read from the same ground. */
  public static List<Statement> read(Groundwork ground) {
    StatementReader reader = new StatementReader(ground);
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
    return reader.statements.all();
  }

  private void sentence(Scene scene, List<Land> landsHere) {
    statements.during(Optional.empty());
    scene.cues().forEach(cue -> controls(scene, cue, landsHere));
    scene.cues().forEach(cue -> counts(scene, cue));
    for (Act act : scene.acts) {
      statements.during(Optional.of(act));
      if (scene.operator("doubt", act).isPresent()
          || Conditions.isExchanged(passage, scene.range, act.start())) {
        continue;
      }
      switch (act.what()) {
        case "give", "withdraw" -> handovers.gives(scene, act);
        case "leave" -> handovers.leaves(scene, act);
        case "recognise" -> avowals.recognises(scene, act);
        case "annex", "declare" -> avowals.annexes(scene, act);
        case "seize", "claim" -> avowals.claims(scene, act);
        case "freeze" -> avowals.freezes(scene, act);
        case "renounce" -> avowals.renounces(scene, act);
        case "return" -> handovers.returns(scene, act);
        case "refuse" -> handovers.refusesThat(scene, act);
        case "demand" -> handovers.demandsLand(scene, act);
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
            region ->
                statements.add(
                    scene, cue.side().party(), Stance.CONTROLS, Optional.empty(), region));
  }

  private void counts(Scene scene, Cue cue) {
    boolean holds = cue.verb().equals("holds") || cue.verb().equals("occupies");
    String party = cue.side().party();
    if (holds && cue.real() && !party.isEmpty() && !isWished(scene, cue)) {
      counts.of(scene.range, cue).ifPresent(count -> statements.count(scene, party, count));
    }
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
}
