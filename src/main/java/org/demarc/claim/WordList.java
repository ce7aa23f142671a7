package org.demarc.claim;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarc.article.WordMap;

/** One of the grammar's word lists. */
final class WordList extends AbstractSet<String> {
  private final Set<String> words;
  private final WordMap<String> known;

  WordList(Collection<String> words) {
    this.words = Set.copyOf(words);
    this.known =
        WordMap.of(this.words.stream().collect(Collectors.toMap(word -> word, word -> word)));
  }

  @Override
  public boolean contains(Object word) {
    return known.has((String) word);
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
