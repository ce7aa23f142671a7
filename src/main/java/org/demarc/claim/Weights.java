package org.demarc.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarc.article.Table;

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

  private static final Map<String, Map<String, Double>> OF_ANALYTIC = new HashMap<>();
  private static final Map<String, Map<String, Double>> OF_INFLECTED = new HashMap<>();

  static {
    for (String[] row : Table.rows(Weights.class, "weights.tsv")) {
      double weight = Double.parseDouble(row[3]);
      if (!row[1].equals(INFLECTED)) {
        add(OF_ANALYTIC, row, weight);
      }
      if (!row[1].equals(ANALYTIC)) {
        add(OF_INFLECTED, row, weight);
      }
    }
  }

  private Weights() {}

  private static void add(Map<String, Map<String, Double>> table, String[] row, double weight) {
    table.computeIfAbsent(row[0], role -> new HashMap<>()).merge(row[2], weight, Double::sum);
  }

  static double of(String role, boolean inflected, List<String> names) {
    Map<String, Double> weights =
        (inflected ? OF_INFLECTED : OF_ANALYTIC).getOrDefault(role, Map.of());
    double sum = 0;
    for (String name : names) {
      sum += weights.getOrDefault(name, 0.0);
    }
    return sum;
  }
}
