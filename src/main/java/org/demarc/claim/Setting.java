package org.demarc.claim;

import java.util.Set;

/**
 * What the words around a figure tell of its land without a name.
 *
 * @param points whether a pronoun stands for it
 * @param opening what its sentence opens with
 * @param nouns that stand for a land: "the region"
 * @param together whether several lands are told of as one
 */
record Setting(boolean points, String opening, Set<String> nouns, boolean together) {
  private static final Set<String> TOGETHER = Words.of("setting.together");

  static Setting of(Passage passage, Clause clause, Figure figure) {
    Surface surface = new Surface(passage);
    Passage.Range around = clause.around(figure);
    return new Setting(
        surface.points(clause.range) || passage.is(figure.endToken(), "there"),
        surface.opening(clause.range),
        PointingNouns.of(passage, around, figure),
        passage.hasAny(around.from(), figure.endToken(), TOGETHER));
  }
}
