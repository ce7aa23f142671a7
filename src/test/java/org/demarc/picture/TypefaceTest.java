package org.demarc.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fonts that come along spell what the map has to spell. */
class TypefaceTest {
  @ParameterizedTest
  @EnumSource(Face.class)
  void everyLetterHasAnOutlineAndRunsOn(Face face) {
    String letters = "AZaz09 ÄÉñčšžłő ΑΩαω АЯаяЁё ҐґЄєІіЇї “”‘’–—…±×²©≈";
    letters
        .codePoints()
        .filter(c -> c != ' ')
        .forEach(
            c -> {
              int glyph = face.typeface().glyph(c);
              assertThat(glyph).as(Character.toString(c)).isPositive();
              assertThat(face.typeface().advance(glyph)).isPositive();
              assertThat(face.typeface().outline(glyph).getBounds2D().isEmpty()).isFalse();
            });
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void pairsAreKerned(Face face) {
    Typeface typeface = face.typeface();
    assertThat(typeface.kern(typeface.glyph('A'), typeface.glyph('V'))).isNegative();
    assertThat(typeface.kern(typeface.glyph('Т'), typeface.glyph('о'))).isNegative();
    assertThat(typeface.kern(typeface.glyph('H'), typeface.glyph('H'))).isZero();
  }

  /** A capital H stands on its line and is about 0.7 em high; an accent stands above. */
  @ParameterizedTest
  @EnumSource(Face.class)
  void outlinesAreWhereLettersAre(Face face) {
    Type type = Type.of(face, 100, Color.BLACK);
    var h = Lettering.left("H", type, 0, 0).ink();
    assertThat(h.getMaxY()).isBetween(-2.0, 2.0);
    assertThat(h.getHeight()).isBetween(60.0, 76.0);
    assertThat(Lettering.left("Й", type, 0, 0).ink().getMinY()).isLessThan(h.getMinY() - 5);
  }

  @Test
  void aLetterItLacksGivesWayToItsBase() {
    assertThat(Face.SANS.spelled("Al Ḩirāk 中 🚢 é")).isEqualTo("Al Hirāk   é");
    assertThat(Face.SANS.knows("乌克兰 1991")).isFalse();
    assertThat(Face.SANS.knows("Київ, 1991 🚢")).isTrue();
  }
}
