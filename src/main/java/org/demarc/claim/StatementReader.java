package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.Article;
import org.demarc.geoparse.Mention;

/** Finds who claims, holds, demands, offers, refuses, recognises, freezes or leaves which land. */
public final class StatementReader {
  private final Passage passage;
  private final Parties parties;
  private final List<Land> lands;
  private final CueReader cues;
  private final Statements statements;
  private final Handovers handovers;
  private final Wants wants;
  private final Avowals avowals;
  private final Claimants claimants;
  private final Holdings holdings;
  private final Answers answers;
  private final Referents referents;

  private StatementReader(Groundwork ground) {
    this.passage = ground.passage;
    this.parties = ground.parties;
    this.lands = ground.lands;
    this.cues = ground.cues;
    this.statements = new Statements(passage, new Bundles(passage, parties));
    this.handovers = new Handovers(passage, statements);
    this.wants = new Wants(passage, statements, handovers);
    this.claimants = new Claimants(passage, parties, statements);
    this.avowals = new Avowals(passage, parties, statements, claimants);
    this.holdings = new Holdings(passage, new CountReader(passage, lands), statements);
    this.answers = new Answers(passage, statements);
    this.referents = new Referents(passage, lands);
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
      List<Cue> cues =
          reader.cues.read(sentence).stream().filter(c -> !c.side().isFaction()).toList();
      reader.sentence(
          new Scene(
              reader.passage,
              reader.parties,
              sentence,
              reader.lands.subList(from, land),
              cues,
              reader.referents),
          reader.lands.subList(from, land));
    }
    return reader.statements.all();
  }

  private void sentence(Scene scene, List<Land> landsHere) {
    statements.during(Optional.empty());
    scene.cues().forEach(cue -> holdings.holds(scene, cue, landsHere));
    scene.cues().forEach(cue -> holdings.counts(scene, cue));
    for (Act act : scene.acts) {
      statements.during(Optional.of(act));
      if (scene.operator("doubt", act).isPresent() || scene.isPoll()) {
        continue;
      }
      if (Conditions.isExchanged(passage, scene.range, act.start())) {
        exchanged(scene, act);
        continue;
      }
      switch (act.what()) {
        case "give", "withdraw" -> handovers.gives(scene, act);
        case "leave" -> handovers.leaves(scene, act);
        case "recognise" -> avowals.recognises(scene, act);
        case "annex", "declare" -> avowals.annexes(scene, act);
        case "seize" -> claimants.seizes(scene, act);
        case "claim" -> claimants.claims(scene, act);
        case "own" -> claimants.owns(scene, act);
        case "freeze" -> avowals.freezes(scene, act);
        case "renounce" -> avowals.renounces(scene, act);
        case "return" -> wants.returns(scene, act);
        case "refuse" -> answers.refuses(scene, act);
        case "keep" -> answers.keeps(scene, act);
        case "same" -> answers.repeats(scene, act);
        case "demand" -> wants.demandsLand(scene, act);
        default -> {
          // An operator: it colours the acts behind it.
        }
      }
    }
  }

  private void exchanged(Scene scene, Act act) {
    if (Set.of("give", "withdraw", "recognise", "return").contains(act.what())) {
      wants.exchanged(scene, act);
    }
  }
}
