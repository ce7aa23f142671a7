package org.demarc.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarc.article.Article;
import org.demarc.article.Articles;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Geodata;
import org.demarc.geoparse.Geoparser;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.ExpressionParser;
import org.demarc.region.OwnControl;

/** Labelled texts as examples to learn from: for each figure its candidates and the right ones. */
final class Labelled implements ClaimReader.Chooser {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Atlas ATLAS = Atlas.open(Geodata.folder(), OwnControl.NONE);
  private static final Geoparser GEOPARSER = new Geoparser(Gazetteer.load(Geodata.folder()));
  private static final Pattern GAINED =
      Pattern.compile("\\((.*) @ [0-9-]+\\) - \\(\\1 @ [0-9-]+\\)");
  private static final Map<String, String> NORMAL = new HashMap<>();
  private static final Map<String, String> FEATURES = new HashMap<>();

  /**
   * What is asked of a figure: the land of one that is a claim, or is none; the kind of a claim.
   */
  enum Question {
    CLAIM,
    NO_CLAIM,
    KIND
  }

  /**
   * A figure.
   *
   * @param row id of its text
   * @param label what it is labelled as
   * @param question what there is to choose
   * @param readings what each candidate says
   * @param names features of each candidate, as role, languages and feature
   * @param right which candidates are right
   */
  record Example(
      String row,
      String label,
      Question question,
      List<String> readings,
      List<List<String>> names,
      boolean[] right) {
    boolean isReachable() {
      for (boolean is : right) {
        if (is) {
          return true;
        }
      }
      return false;
    }

    int fold(int folds) {
      return Math.floorMod(row.hashCode(), folds);
    }

    int[][] features(Map<String, Integer> ids) {
      return names.stream()
          .map(n -> n.stream().filter(ids::containsKey).mapToInt(ids::get).toArray())
          .toArray(int[][]::new);
    }

    /** The likeliest candidate; 0 is no claim, -1 where there is no such figure. */
    int best(Map<String, Double> weights) {
      int best = -1;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < names.size(); i++) {
        double score = names.get(i).stream().mapToDouble(n -> weights.getOrDefault(n, 0.0)).sum();
        if (score > most) {
          best = i;
          most = score;
        }
      }
      return best;
    }

    String told(int best) {
      String got = best < 0 ? "no such figure" : readings.get(best);
      return row + " " + label + (isReachable() ? "" : " (among no candidates)") + ", got " + got;
    }

    static double[] likelihoods(int[][] features, double[] weights) {
      double[] p = new double[features.length];
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < p.length; i++) {
        for (int feature : features[i]) {
          p[i] += weights[feature];
        }
        most = Math.max(most, p[i]);
      }
      double sum = 0;
      for (int i = 0; i < p.length; i++) {
        p[i] = Math.exp(p[i] - most);
        sum += p[i];
      }
      for (int i = 0; i < p.length; i++) {
        p[i] /= sum;
      }
      return p;
    }
  }

  private final String row;
  private final boolean heard;
  private final List<JsonNode> labels;
  private final Set<JsonNode> met = new HashSet<>();
  private final List<Example> examples = new ArrayList<>();
  private final Map<Figure, JsonNode> labelOf = new IdentityHashMap<>();
  private boolean passageInflected;

  private Labelled(JsonNode row, boolean heard) {
    this.row = row.get("id").asText();
    this.heard = heard;
    this.labels = labels(row);
  }

  /**
   * @param heard whether the grammar's voice is among the features
   */
  static List<Example> read(Path file, boolean heard) throws IOException {
    List<Example> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = line.isBlank() ? null : JSON.readTree(line);
      if (row != null && !row.path("set").asText().equals("aside")) {
        all.addAll(new Labelled(row, heard).read(row));
      }
    }
    return all;
  }

  private static List<JsonNode> labels(JsonNode row) {
    List<JsonNode> labels = new ArrayList<>();
    row.path("claims").forEach(labels::add);
    if (!row.has("claims") && !row.get("expected").asText().equals("none")) {
      labels.add(row);
    }
    return labels;
  }

  private List<Example> read(JsonNode text) {
    Optional<LocalDate> date =
        Optional.ofNullable(text.get("date")).map(JsonNode::asText).map(LocalDate::parse);
    Article article = Articles.read(row, text.get("text").asText(), date);
    ClaimReader.read(article, GEOPARSER.parse(article), this);
    for (JsonNode label : labels) {
      boolean pace = label.get("kind").asText().equals("pace");
      if (!met.contains(label) && !pace) {
        examples.add(
            new Example(
                row, label.toString(), Question.CLAIM, List.of(), List.of(), new boolean[0]));
      }
    }
    return examples;
  }

  /** Notes the candidates and answers the right one, as if all before had been read right. */
  @Override
  public Optional<Tie> choose(
      Figure figure, List<Candidate> candidates, Optional<Tie> grammar, boolean inflected) {
    List<Candidate> all = heard ? Ranker.voted(figure, candidates, grammar, inflected) : candidates;
    Optional<JsonNode> label =
        labels.stream().filter(l -> !met.contains(l) && fits(l, figure)).findFirst();
    label.ifPresent(met::add);
    label.ifPresent(l -> labelOf.put(figure, l));
    passageInflected = inflected;
    boolean[] right = new boolean[all.size()];
    Optional<Tie> tie = Optional.empty();
    for (int i = 0; i < right.length; i++) {
      Candidate candidate = all.get(i);
      right[i] = label.map(l -> isRight(candidate, l)).orElse(!candidate.isClaim());
      if (right[i] && candidate.isClaim() && tie.isEmpty()) {
        tie = grammar.filter(candidate::isSame).or(() -> Optional.of(candidate.tie(figure)));
      }
    }
    examples.add(
        new Example(
            row,
            figure.quantity().text() + ": " + label.map(Labelled::shown).orElse("none"),
            label.isPresent() ? Question.CLAIM : Question.NO_CLAIM,
            all.stream().map(Labelled::shown).toList(),
            all.stream().map(c -> names(c, inflected)).toList(),
            right));
    return tie;
  }

  /** Notes what speaks for a change, and answers what is labelled. */
  @Override
  public boolean isChange(Figure figure, Features features) {
    JsonNode label = labelOf.get(figure);
    boolean change = label != null && label.get("kind").asText().equals("change");
    if (label != null) {
      examples.add(
          new Example(
              row,
              figure.quantity().text() + ": " + shown(label),
              Question.KIND,
              List.of("area", "change"),
              List.of(List.of(), names(features, passageInflected)),
              new boolean[] {!change, change}));
    }
    return change;
  }

  private static String shown(JsonNode label) {
    return label.get("kind").asText()
        + " "
        + label.get("expression").asText()
        + " of "
        + label.path("of").asText();
  }

  private static String shown(Candidate candidate) {
    return candidate.isClaim()
        ? candidate.region().map(Object::toString).orElse("?")
            + " of "
            + candidate.of().map(Object::toString).orElse("")
        : "none";
  }

  private static List<String> names(Candidate candidate, boolean inflected) {
    return candidate.features().stream()
        .flatMap(some -> names(some, inflected).stream())
        .distinct()
        .toList();
  }

  private static List<String> names(Features some, boolean inflected) {
    List<String> names = new ArrayList<>();
    String languages = inflected ? Weights.INFLECTED : Weights.ANALYTIC;
    for (String name : some.names()) {
      names.add(once(some.role() + "\t" + Weights.ANY + "\t" + name));
      names.add(once(some.role() + "\t" + languages + "\t" + name));
    }
    return names;
  }

  /** Millions of candidates share some ten thousand features. */
  private static String once(String name) {
    return FEATURES.computeIfAbsent(name, n -> n);
  }

  private static boolean fits(JsonNode label, Figure figure) {
    String kind = label.get("kind").asText();
    boolean shape =
        switch (figure.shape()) {
          case SHARE -> kind.equals("share") || kind.equals("change");
          case SIZE -> kind.equals("comparison");
          case AREA -> kind.equals("area") || kind.equals("change");
          case RATE -> kind.equals("pace");
        };
    JsonNode value = label.get("value");
    Quantity quantity = figure.quantity();
    return shape
        && (value.isArray()
            ? isNear(quantity.low(), value.get(0)) && isNear(quantity.high(), value.get(1))
            : isNear(quantity.value(), value));
  }

  private static boolean isNear(double quoted, JsonNode labelled) {
    double value = Math.abs(labelled.asDouble());
    return Math.abs(quoted - value) <= 0.011 * value;
  }

  private static boolean isRight(Candidate candidate, JsonNode label) {
    return candidate.isClaim()
        && isOneOf(label.get("expression"), candidate.region())
        && isOneOf(label.path("of"), candidate.of());
  }

  private static boolean isOneOf(JsonNode labelled, Optional<Expression> got) {
    String normal = got.map(Labelled::normal).orElse("");
    return Stream.of(labelled.asText("").split(" \\| "))
        .map(Labelled::undated)
        .anyMatch(l -> normal(l).equals(normal));
  }

  /** Days are read after the land: a share gained is of the land that was gained from. */
  private static String undated(String labelled) {
    Matcher gained = GAINED.matcher(labelled);
    String land = gained.matches() ? gained.group(1) : labelled;
    return land.replaceAll(" @ [0-9-]+", "");
  }

  private static String normal(String expression) {
    return expression.isEmpty()
        ? ""
        : NORMAL.computeIfAbsent(expression, e -> normal(ExpressionParser.parse(e)));
  }

  private static String normal(Expression expression) {
    if (expression instanceof Expression.Intersection part) {
      return "(" + normal(part.left()) + ") & (" + normal(part.right()) + ")";
    }
    Optional<Set<String>> ids = ATLAS.knows(expression) ? ATLAS.sum(expression) : Optional.empty();
    return ids.map(all -> String.join(" + ", all)).orElse(expression.toString());
  }
}
