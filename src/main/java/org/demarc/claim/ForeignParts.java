package org.demarc.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarc.claim.Figure.Shape;
import org.demarc.claim.Quantity.Unit;
import org.demarc.geoparse.Mention;

/**
 * Tells where a part of a land is no share of it: "the strip has 365 sq km, less than half of Kyiv"
 * compares, for nothing else in the text is of the state that Kyiv is of.
 */
final class ForeignParts {
  private static final Set<String> APPOSES = Words.of("foreign-parts.apposes");

  /** Words between "it is" and the part: "це лише трохи менше". */
  private static final Set<String> PASSED = Words.of("foreign-parts.passed");

  private final Passage passage;

  /** Token from which on another land has been told. */
  private final int told;

  private ForeignParts(Passage passage, List<Land> lands) {
    this.passage = passage;
    this.told = told(lands);
  }

  /** The figures, such parts of other lands as comparisons. */
  static List<Figure> compared(List<Figure> figures, Passage passage, List<Land> lands) {
    ForeignParts parts = new ForeignParts(passage, lands);
    List<Figure> compared = new ArrayList<>();
    Figure area = null;
    for (Figure figure : figures) {
      compared.add(area != null && parts.isCompared(figure, area) ? ratio(figure) : figure);
      area = figure.shape() == Shape.AREA ? figure : area;
    }
    return compared;
  }

  /**
   * @param area the last before it, whose land the part may be likened to
   */
  private boolean isCompared(Figure figure, Figure area) {
    int first = figure.firstToken();
    boolean near = passage.sentenceIndex(first) - passage.sentenceIndex(area.firstToken()) <= 1;
    if (figure.shape() != Shape.SHARE || !near || first < told || !isApposed(first)) {
      return false;
    }
    int whole = passage.is(figure.endToken(), "of") ? figure.endToken() + 1 : figure.endToken();
    Mention mention = passage.mention(whole);
    return mention != null && isForeign(mention.place().country());
  }

  /** "F, це майже половина", "F – a third of", "Это меньше половины". */
  private boolean isApposed(int first) {
    int before = first - 1;
    while (before >= 0 && PASSED.contains(word(before))) {
      before--;
    }
    return before >= 0 && (APPOSES.contains(word(before)) || passage.isDash(before));
  }

  private String word(int i) {
    return passage.words().get(i).lower();
  }

  /** Whether nothing else in the text is of the state whose land this is, or of who occupies it. */
  private boolean isForeign(String state) {
    Map<String, Integer> named = passage.states();
    return named.getOrDefault(state, 0) == 1
        && Occupiers.of(state).filter(named::containsKey).isEmpty();
  }

  /**
   * A state that acts alone acts on the land that it takes a part of ("Guatemala claims F, half of
   * Belize"), two act on each other's.
   */
  private int told(List<Land> lands) {
    Set<Integer> names = lands.stream().map(Land::name).collect(Collectors.toSet());
    Set<String> actors = new HashSet<>();
    for (int i = 0; i < passage.size(); i++) {
      Mention mention = passage.mention(i);
      boolean place = mention != null && mention.role() == Mention.Role.PLACE;
      if (mention != null && !place) {
        actors.add(mention.place().country());
      }
      if (place && names.contains(i) || actors.size() > 1) {
        return i + 1;
      }
    }
    return passage.size();
  }

  private static Figure ratio(Figure share) {
    Quantity percent = share.quantity();
    Quantity times =
        new Quantity(
            percent.value() / 100,
            percent.low() / 100,
            percent.high() / 100,
            Unit.RATIO,
            percent.hedge(),
            percent.text());
    return new Figure(
        share.start(),
        share.end(),
        share.firstToken(),
        share.endToken(),
        Shape.SIZE,
        times,
        share.finding());
  }
}
