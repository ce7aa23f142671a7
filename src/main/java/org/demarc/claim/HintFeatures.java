package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import org.demarc.claim.Hints.Hint;

/** How a land that is not named stands to a figure, by the words that hint at it. */
final class HintFeatures {
  private final Passage passage;
  private final Figure figure;
  private final Setting setting;
  private final int lands;

  /**
   * @param lands how many are named near the figure
   */
  HintFeatures(Passage passage, Figure figure, Setting setting, int lands) {
    this.passage = passage;
    this.figure = figure;
    this.setting = setting;
    this.lands = lands;
  }

  List<String> of(Hint hint) {
    Land land = hint.land();
    String how = hint.kind().feature();
    List<String> names = new ArrayList<>();
    names.addAll(List.of("where=implied", how));
    names.add(how + "|" + where(land));
    names.add(how + "|" + (setting.points() ? "points" : "no"));
    names.add(how + "|opening=" + setting.opening());
    names.add(how + "|lands=" + Math.min(2, lands));
    names.add(how + "|" + LandFeatures.kind(land));
    names.add(how + "|" + (setting.together() ? "together" : "apart"));
    for (String noun : setting.nouns()) {
      String meaning = noun.substring(noun.indexOf('-') + 1);
      names.add("hint-noun=" + meaning + "|" + (Antecedents.fits(land, meaning) ? "fits" : "not"));
      names.add(how + "|noun=" + meaning);
    }
    return names;
  }

  /** Where the words stand that hint at it. */
  private String where(Land land) {
    if (land.end() == 0) {
      return "nowhere";
    }
    int back = passage.sentenceIndex(figure.firstToken()) - passage.sentenceIndex(land.name());
    if (back != 0) {
      return back < 0 ? "ahead" : "back" + Math.min(3, back);
    }
    String side = land.end() <= figure.firstToken() ? "before-" : "after-";
    return side + LandFeatures.distance(figure, land);
  }
}
