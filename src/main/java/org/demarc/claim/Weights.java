package org.demarc.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarc.article.Table;
import org.demarc.article.WordMap;

/**
 * What each feature weighs, as {@code weights.tsv} has it: learnt from the labelled claims by
 * {@code src/bench/java/org/demarc/claim/Learner.java}. A feature that is not in it weighs nothing.
 */
final class Weights {
  /** Features of all languages. */
  static final String ANY = "any";

  /** Of those where order tells what belongs together. */
  static final String ANALYTIC = "analytic";

  /** Of those where endings do. */
  static final String INFLECTED = "inflected";

  private static final WordMap<WordMap<Double>> OF_ANALYTIC = weights(INFLECTED);
  private static final WordMap<WordMap<Double>> OF_INFLECTED = weights(ANALYTIC);
  private static final WordMap<Double> NONE = WordMap.of(Map.of());

  private Weights() {}

  /** By role and feature, without those of the other languages. */
  private static WordMap<WordMap<Double>> weights(String others) {
    Map<String, Map<String, Double>> weights = new HashMap<>();
    for (String[] row : Table.rows(Weights.class, "weights.tsv")) {
      if (!row[1].equals(others)) {
        weights
            .computeIfAbsent(row[0], role -> new HashMap<>())
            .merge(row[2], Double.valueOf(row[3]), Double::sum);
      }
    }
    Map<String, WordMap<Double>> byRole = new HashMap<>();
    weights.forEach((role, names) -> byRole.put(role, WordMap.of(names)));
    return WordMap.of(byRole);
  }

  static double of(String role, boolean inflected, List<String> names) {
    WordMap<Double> weights = (inflected ? OF_INFLECTED : OF_ANALYTIC).getOrDefault(role, NONE);
    double sum = 0;
    for (String name : names) {
      sum += weights.getOrDefault(name, 0.0);
    }
    return sum;
  }
}
