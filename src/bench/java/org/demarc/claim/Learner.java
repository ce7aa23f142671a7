package org.demarc.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.demarc.claim.Labelled.Example;

/**
 * Learns {@code weights.tsv} from labelled claims: softmax over the candidates of each figure, by
 * stochastic gradient with a step of its own for each weight (Adagrad) and L2 shrinkage. The same
 * files give the same weights.
 *
 * <pre>Learner [--to FILE] [--heard FILE]... [--score FILE]... [--folds N] FILE...</pre>
 *
 * Of {@code --heard} files the grammar's voice is learnt too: they must be ones it was not mended
 * by. {@code --score} files are only scored; with {@code --folds} each in turn is learnt from, but
 * for the part that is scored.
 */
final class Learner {
  private static final int ROUNDS = 60;
  private static final double STEP = 0.15;
  private static final double SHRINK = 0.03;

  /** A feature of fewer texts tells of them, not of the language. */
  private static final int LEAST_TEXTS = 20;

  /** {@code -Dtell=true} prints what is read otherwise than labelled. */
  private static final boolean TELLING = Boolean.getBoolean("tell");

  private Learner() {}

  public static void main(String[] arguments) throws IOException {
    List<Example> examples = new ArrayList<>();
    Map<String, List<Example>> scored = new LinkedHashMap<>();
    Path to = null;
    int folds = 0;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--to" -> to = Path.of(arguments[++i]);
        case "--heard" -> examples.addAll(Labelled.read(Path.of(arguments[++i]), true));
        case "--score" -> scored.put(arguments[++i], Labelled.read(Path.of(arguments[i]), true));
        case "--folds" -> folds = Integer.parseInt(arguments[++i]);
        default -> examples.addAll(Labelled.read(Path.of(arguments[i]), false));
      }
    }
    for (Map.Entry<String, List<Example>> file : scored.entrySet()) {
      folded(file, scored, examples, folds);
    }
    Map<String, Double> weights = learn(examples);
    System.out.printf("%d features%n", weights.size());
    new Score().of(examples, weights).tell("learnt from");
    scored.forEach((name, list) -> new Score().of(list, weights).tell(name));
    if (to != null) {
      write(weights, to);
    }
  }

  private static void folded(
      Map.Entry<String, List<Example>> file,
      Map<String, List<Example>> scored,
      List<Example> examples,
      int folds) {
    Score score = new Score();
    for (int fold = 0; fold < folds; fold++) {
      int part = fold;
      List<Example> rest = new ArrayList<>(examples);
      scored
          .values()
          .forEach(l -> l.stream().filter(e -> e.fold(folds) != part).forEach(rest::add));
      score.of(file.getValue().stream().filter(e -> e.fold(folds) == part).toList(), learn(rest));
    }
    if (folds > 0) {
      score.tell(folds + " folds, " + file.getKey());
    }
  }

  private static final class Score {
    private int claims;
    private int found;
    private int right;
    private int others;
    private int alarms;
    private int kinds;
    private int kindsRight;

    Score of(List<Example> examples, Map<String, Double> weights) {
      for (Example example : examples) {
        int best = example.best(weights);
        boolean isRight = best >= 0 && example.right()[best];
        switch (example.question()) {
          case CLAIM -> {
            claims++;
            found += best > 0 ? 1 : 0;
            right += isRight ? 1 : 0;
          }
          case NO_CLAIM -> {
            others++;
            alarms += best > 0 ? 1 : 0;
          }
          case KIND -> {
            kinds++;
            kindsRight += isRight ? 1 : 0;
          }
        }
        if (TELLING && !isRight) {
          System.out.println(example.told(best));
        }
      }
      return this;
    }

    void tell(String name) {
      System.out.printf(
          Locale.ROOT,
          "%s: of %d claims %.3f found, %.3f tied right; of %d other figures %d taken for one; of %d areas %d told right from changes%n",
          name,
          claims,
          found / (double) claims,
          right / (double) claims,
          others,
          alarms,
          kinds,
          kindsRight);
    }
  }

  private static Map<String, Double> learn(List<Example> all) {
    Map<String, Integer> ids = kept(all);
    List<int[][]> features = new ArrayList<>();
    List<boolean[]> right = new ArrayList<>();
    for (Example example : all) {
      if (example.isReachable()) {
        features.add(example.features(ids));
        right.add(example.right());
      }
    }
    double[] weights = new double[ids.size()];
    double[] squares = new double[ids.size()];
    double[] gradient = new double[ids.size()];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      order.add(i);
    }
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        step(features.get(i), right.get(i), weights, squares, gradient);
      }
    }
    Map<String, Double> learnt = new TreeMap<>();
    ids.forEach((feature, id) -> learnt.put(feature, weights[id]));
    return learnt;
  }

  /** The features that enough texts have, numbered. */
  private static Map<String, Integer> kept(List<Example> all) {
    Map<String, Set<String>> texts = new TreeMap<>();
    for (Example example : all) {
      for (List<String> some : example.names()) {
        for (String name : some) {
          texts.computeIfAbsent(name, n -> new HashSet<>()).add(example.row());
        }
      }
    }
    Map<String, Integer> ids = new TreeMap<>();
    texts.forEach(
        (name, rows) -> {
          if (rows.size() >= LEAST_TEXTS) {
            ids.put(name, ids.size());
          }
        });
    return ids;
  }

  /**
   * One step up the log-likelihood of the right candidates.
   *
   * @param gradient all zeros, before and after
   */
  private static void step(
      int[][] features, boolean[] right, double[] weights, double[] squares, double[] gradient) {
    double[] p = Example.likelihoods(features, weights);
    double ofRight = 0;
    for (int i = 0; i < p.length; i++) {
      ofRight += right[i] ? p[i] : 0;
    }
    BitSet touched = new BitSet();
    for (int i = 0; i < p.length; i++) {
      double surprise = (right[i] ? p[i] / Math.max(ofRight, 1e-12) : 0) - p[i];
      for (int feature : features[i]) {
        gradient[feature] += surprise;
        touched.set(feature);
      }
    }
    for (int f = touched.nextSetBit(0); f >= 0; f = touched.nextSetBit(f + 1)) {
      double shrunk = gradient[f] - SHRINK * weights[f];
      squares[f] += shrunk * shrunk;
      weights[f] += STEP * shrunk / Math.sqrt(squares[f] + 1e-6);
      gradient[f] = 0;
    }
  }

  private static void write(Map<String, Double> weights, Path to) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append("# What each feature of a reading weighs, learnt from the labelled claims by\n");
    table.append(
        "# src/bench/java/org/demarc/claim/Learner.java: mvn -q -Pbench test-compile exec:exec@learn.\n");
    table.append("# role\tlanguages\tfeature\tweight\n");
    weights.forEach(
        (feature, weight) -> {
          if (Math.abs(weight) >= 0.005) {
            table.append(feature).append(String.format(Locale.ROOT, "\t%.2f%n", weight));
          }
        });
    Files.writeString(to, table);
  }
}
