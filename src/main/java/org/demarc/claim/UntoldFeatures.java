package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;

/** What speaks for a figure being a claim about land that nobody can point to. */
final class UntoldFeatures {
  private static final Set<String> STRETCHES = Words.of("untold-features.stretches");

  private final Passage passage;
  private final Clause clause;
  private final Surface surface;
  private final Factions factions;

  UntoldFeatures(Passage passage, Clause clause) {
    this.passage = passage;
    this.clause = clause;
    this.surface = new Surface(passage);
    this.factions = new Factions(passage);
  }

  /** A share or an area of armed groups that are no state. */
  List<String> of(Figure figure) {
    int from = clause.range.from();
    int sentence = passage.sentenceIndex(from);
    boolean here = factions.isIn(clause.around(figure).from(), clause.around(figure).to());
    boolean before = sentence > 0 && factions.isIn(passage.lastOf(sentence - 1).from(), from);
    String place = placeWithoutOutline(figure);
    return List.of(
        "always",
        here ? "factions" : before ? "factions-before" : "no-factions",
        clause.isControlledBySomebody(figure) ? "controlled" : "not-controlled",
        "holders-here=" + Math.min(2, clause.cuesAround(figure).size()),
        place,
        place + "|lands-here=" + Math.min(1, clause.landsAround(figure).size()));
  }

  /** "46 sq km near Siversk, 20 on the Kupiansk axis": what is there has no outline. */
  private String placeWithoutOutline(Figure figure) {
    Passage.Range near = clause.around(figure);
    for (int i = near.from(); i < near.to(); i++) {
      if (passage.isAny(i, STRETCHES) && passage.mention(i) == null) {
        return "stretch";
      }
    }
    for (int i = near.from(); i < near.to(); i++) {
      if (passage.startsMention(i)) {
        Mention mention = passage.mention(i);
        boolean town = mention.place().kind() == Place.Kind.CITY;
        if (town && mention.role() == Mention.Role.PLACE) {
          return "town|" + surface.before(i);
        }
      }
    }
    return "no-town";
  }
}
