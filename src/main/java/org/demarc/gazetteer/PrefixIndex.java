package org.demarc.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Names in folded order, made when first asked: most runs never search by prefix. */
final class PrefixIndex {
  private final Columns places;
  private final float[] importance;
  private Integer[] order;
  private String[] folded;

  PrefixIndex(Columns places, float[] importance) {
    this.places = places;
    this.importance = importance;
  }

  /** Numbers of the places whose name begins so, most important first. */
  synchronized List<Integer> beginningWith(String prefix, int limit) {
    if (prefix.isEmpty()) {
      return List.of();
    }
    if (order == null) {
      build();
    }
    int at = Arrays.binarySearch(folded, prefix);
    at = at < 0 ? -at - 1 : at;
    while (at > 0 && folded[at - 1].equals(prefix)) {
      at--;
    }
    List<Integer> found = new ArrayList<>();
    for (; at < folded.length && folded[at].startsWith(prefix); at++) {
      found.add(order[at]);
    }
    found.sort((a, b) -> Float.compare(importance[b], importance[a]));
    return found.subList(0, Math.min(limit, found.size()));
  }

  private void build() {
    String[] names = new String[places.size];
    order = new Integer[places.size];
    for (int i = 0; i < names.length; i++) {
      names[i] = Words.folded(places.name(i));
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> names[a].compareTo(names[b]));
    folded = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      folded[i] = names[order[i]];
    }
  }
}
