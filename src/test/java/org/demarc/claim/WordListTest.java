package org.demarc.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list answers the same by a word's memberships as by the word. */
class WordListTest {
  private static final int MANY = 200;

  @Test
  void membershipsTellWhatTheListsHave() {
    Map<String, long[]> memberships = new HashMap<>();
    List<WordList> lists = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String[] words = {"all", "list" + i, i % 3 == 0 ? "third" : "other"};
      lists.add(WordList.of(words, i, memberships));
    }
    for (WordList list : lists) {
      for (String word : memberships.keySet()) {
        assertThat(list.isIn(memberships.get(word))).as(word).isEqualTo(list.contains(word));
      }
      assertThat(list.isIn(WordList.NONE)).isFalse();
      assertThat(list).hasSize(3);
    }
  }

  @Test
  void aWordOfTheGrammarIsInItsLists() {
    WordList leave = (WordList) Words.of("cue-reader.leave");
    assertThat(leave.isIn(Words.memberships("left"))).isTrue();
    assertThat(leave.isIn(Words.memberships("right"))).isFalse();
    assertThat(leave.isIn(Words.memberships("the"))).isFalse();
  }
}
