package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.demarc.article.Abandoned;
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
