package org.demarc.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListTest {
  @Test
  void hasItsWordsAndNoOthers() {
    WordList list = new WordList(List.of("left", "leaves", "left"));
    assertThat(list).hasSize(2).containsExactlyInAnyOrder("left", "leaves");
    assertThat(list.contains("leaves")).isTrue();
    assertThat(list.contains("leave")).isFalse();
    assertThat(list.contains("")).isFalse();
  }

  @Test
  void aWordOfTheGrammarIsInItsLists() {
    Set<String> leave = Words.of("cue-reader.leave");
    assertThat(leave.contains("left")).isTrue();
    assertThat(leave.contains("right")).isFalse();
    assertThat(leave.contains("the")).isFalse();
  }
}
