package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.function.Supplier;
import org.demarc.article.Abandoned;
import org.demarc.article.Article;
import org.demarc.article.Articles;
import org.demarc.picture.Picture;
import org.demarc.picture.Sheet;
import org.demarc.region.Atlas;
import org.demarc.region.ExpressionParser;
import org.junit.jupiter.api.Test;

/** Long work looks whether anybody waits for it, keeps nothing half done, and can be done anew. */
class AbandonedTest {
  private static final Atlas ATLAS = TestLibrary.LIBRARY.atlas();

  private static void endsWhenInterrupted(Supplier<?> work) {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(work::get).isInstanceOf(Abandoned.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(work.get()).isNotNull();
  }

  @Test
  void aCurve() {
    endsWhenInterrupted(
        () ->
            ATLAS.curve(
                ExpressionParser.parse("UA-23 & held(UA) & UA-23"),
                ATLAS.firstDay(),
                ATLAS.lastDay()));
  }

  @Test
  void namingThePlaces() {
    Article article = Articles.read("test", "Kyiv, Donetsk and Sloviansk.", Optional.empty());
    endsWhenInterrupted(() -> TestLibrary.LIBRARY.geoparser().parse(article));
  }

  @Test
  void cuttingLand() {
    endsWhenInterrupted(
        () ->
            ATLAS.measure(
                ExpressionParser.parse("US-OH - polygon(-83 40, -82 40, -82 41)"),
                ATLAS.lastDay()));
  }

  @Test
  void aPicture() {
    Sheet sheet = TestSheets.brief(1, "defacto");
    endsWhenInterrupted(() -> Picture.png(sheet, 1));
  }

  @Test
  void aReading() {
    endsWhenInterrupted(
        () ->
            Reading.of(
                "test",
                "Ukraine holds some 6,500 square kilometers of Donbas.",
                Hints.NONE,
                TestLibrary.LIBRARY));
  }
}
