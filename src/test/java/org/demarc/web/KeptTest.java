package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {
  private final AtomicInteger made = new AtomicInteger();

  private Answer ask(Kept kept, String name, int length) {
    return kept.get(
        name,
        () -> {
          made.incrementAndGet();
          return Answer.tagged("text/plain", new byte[length]);
        });
  }

  @Test
  void theSameIsMadeOnce() {
    Kept kept = new Kept(1_000);
    assertThat(ask(kept, "a", 100)).isSameAs(ask(kept, "a", 100));
    assertThat(made).hasValue(1);
  }

  @Test
  void theLongestUnaskedGoesFirst() {
    Kept kept = new Kept(1_000);
    ask(kept, "a", 400);
    ask(kept, "b", 400);
    ask(kept, "a", 400);
    ask(kept, "c", 400);
    assertThat(kept.bytes()).isEqualTo(800);
    ask(kept, "a", 400);
    assertThat(made).hasValue(3);
    ask(kept, "b", 400);
    assertThat(made).hasValue(4);
  }

  @Test
  void whatIsLargerThanAllRoomIsAnsweredAndNotKept() {
    Kept kept = new Kept(100);
    assertThat(ask(kept, "a", 400).bytes()).hasSize(400);
    assertThat(kept.bytes()).isZero();
  }
}
