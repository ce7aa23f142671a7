package org.demarc.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines hold what fits, whole words first. */
class ParagraphTest {
  private static final Type TYPE = Type.of(Face.SANS, 10, Color.BLACK);

  @Test
  void breaksAtWords() {
    List<String> lines = Paragraph.lines("one two three four five six", TYPE, 50, 9);
    assertThat(String.join(" ", lines)).isEqualTo("one two three four five six");
    assertThat(lines).allMatch(line -> TYPE.width(line) <= 50).hasSizeGreaterThan(2);
  }

  @Test
  void cutsAtAWordWithAnEllipsis() {
    List<String> lines = Paragraph.lines("one, two, three, four, five, six", TYPE, 50, 2);
    assertThat(lines).hasSize(2).allMatch(line -> TYPE.width(line) <= 50);
    assertThat(lines.get(1)).matches(".*\\p{L}…");
  }

  @Test
  void takesApartAWordThatNoLineHolds() {
    List<String> lines = Paragraph.lines("x".repeat(400), TYPE, 50, 99);
    assertThat(lines).allMatch(line -> TYPE.width(line) <= 50);
    assertThat(String.join("", lines)).isEqualTo("x".repeat(400));
  }

  @Test
  void keepsTheFigureWhenItCutsAQuote() {
    String quote =
        "By the reckoning of a well known institute for the study of many things, the whole of the "
            + "region would be taken by August 2027 if all went on as it has gone on until today";
    String cut = Paragraph.about("August 2027", quote, TYPE, 150, 2);
    assertThat(cut).startsWith("…").endsWith("…").contains("August 2027");
    assertThat(Paragraph.lines(cut, TYPE, 150, 9)).hasSizeLessThanOrEqualTo(2);
    assertThat(Paragraph.about("ten", "only ten", TYPE, 150, 2)).isEqualTo("only ten");
  }

  @Test
  void breaksNothingFromNothing() {
    assertThat(Paragraph.lines("", TYPE, 50, 2)).isEmpty();
    assertThat(Paragraph.lines("  \n ", TYPE, 50, 2)).isEmpty();
    assertThat(Paragraph.line("", TYPE, 50)).isEmpty();
  }
}
