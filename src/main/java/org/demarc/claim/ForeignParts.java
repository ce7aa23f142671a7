package org.demarc.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  private ForeignParts(Passage passage) {
    this.passage = passage;
  }

  /** The figures, such parts of other lands as comparisons. */
  static List<Figure> compared(List<Figure> figures, Passage passage) {
    ForeignParts parts = new ForeignParts(passage);
    return figures.stream().map(f -> parts.isCompared(f, figures) ? ratio(f) : f).toList();
  }

  private boolean isCompared(Figure figure, List<Figure> all) {
    if (figure.shape() != Shape.SHARE || !isApposed(figure.firstToken())) {
      return false;
    }
    int whole = passage.is(figure.endToken(), "of") ? figure.endToken() + 1 : figure.endToken();
    return passage.mention(whole) != null
        && isForeign(whole)
        && all.stream().anyMatch(area -> tellsArea(area, figure));
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

  /**
   * Whether nothing else in the text is of the state whose land this is. A state that acts alone
   * acts on the land it is a part of: "Russia took F, a fifth of Ukraine".
   */
  private boolean isForeign(int whole) {
    String own = stateOf(passage.mention(whole));
    Set<String> others = new HashSet<>();
    boolean land = false;
    for (int i = 0; i < passage.size(); i++) {
      Mention mention = passage.mention(i);
      if (mention != null && mention != passage.mention(whole)) {
        others.add(stateOf(mention));
        land |= i < whole && mention.role() == Mention.Role.PLACE;
      }
    }
    return !others.contains(own) && (land || others.size() > 1);
  }

  private static String stateOf(Mention mention) {
    String country = mention.place().country();
    return country.isEmpty() ? mention.place().id() : country;
  }

  /** An area in the same sentence or the one before, whose land the part may be likened to. */
  private boolean tellsArea(Figure area, Figure part) {
    int before =
        passage.sentenceIndex(part.firstToken()) - passage.sentenceIndex(area.firstToken());
    return area.shape() == Shape.AREA && area.firstToken() < part.firstToken() && before <= 1;
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
