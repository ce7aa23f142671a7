package org.demarc.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordMapTest {
  @Test
  void findsItsWordsAndNoOthers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < 1000; i++) {
      numbers.put("word" + i, i);
    }
    WordMap<Integer> map = WordMap.of(numbers);
    numbers.forEach((word, number) -> assertThat(map.get(word)).isEqualTo(number));
    for (int i = 1000; i < 2000; i++) {
      assertThat(map.has("word" + i)).isFalse();
      assertThat(map.getOrDefault("word" + i, -1)).isEqualTo(-1);
    }
  }

  @Test
  void tellsWordsOfOneHashApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    WordMap<String> map = WordMap.of(Map.of("Aa", "first"));
    assertThat(map.get("Aa")).isEqualTo("first");
    assertThat(map.get("BB")).isNull();
  }

  @Test
  void isEmptyOfNothing() {
    assertThat(WordMap.of(Map.of()).has("")).isFalse();
  }
}
