package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarc.claim.Claim;
import org.demarc.claim.Statement;
import org.demarc.geoparse.Mention;
import org.demarc.region.Expression;
import org.demarc.region.ExpressionParser;
import org.demarc.verdict.Judgement;
import org.junit.jupiter.api.Test;

/** Whole readings against labels made by hand, blind, before anything was read. */
class LabelledTest {
  private static final Path LABELS = Path.of("src/test/resources/labels");
  private static final Path UNSEEN = Path.of("src/test/resources/unseen");

  @Test
  void placesOfTheBriefs() {
    Score score = new Score();
    Score roles = new Score();
    byText("briefs.csv", "brief")
        .forEach(
            (brief, labels) -> {
              List<Mention> mentions = Texts.brief(brief).mentions();
              score.compare(brief, mentions, labels, LabelledTest::isSamePlace);
              roles.compare(
                  brief,
                  mentions,
                  labels,
                  (m, l) -> isSamePlace(m, l) && lower(m.role()).equals(l.get("role")));
            });
    tell(score, "places of the briefs");
    System.out.println(roles.told("places with roles of the briefs"));
    assertThat(score.f1()).isGreaterThanOrEqualTo(0.95);
    assertThat(roles.right / (double) score.right).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void placesOfUnseenArticles() {
    Score score = new Score();
    for (String name :
        List.of("kashmir", "western-sahara", "golan", "essequibo", "donetsk-uk", "georgia-ru")) {
      score.compare(
          name,
          Texts.unseen(name).mentions(),
          Csv.rows(UNSEEN.resolve(name + ".csv")),
          LabelledTest::isSamePlace);
    }
    tell(score, "places of unseen articles");
    assertThat(score.f1()).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void claimsOfTheBriefs() {
    claims("briefs-claims.csv", "brief", Texts::brief);
  }

  @Test
  void claimsOfTheFiveArticles() {
    claims("claims.csv", "article", Texts::article);
  }

  private static void claims(String file, String key, Function<String, Reading> read) {
    Score score = new Score();
    byText(file, key)
        .forEach(
            (text, labels) ->
                score.compare(
                    text,
                    read.apply(text).judgements().stream().map(Judgement::claim).toList(),
                    labels,
                    LabelledTest::isSameClaim));
    tell(score, "claims of " + file);
    assertThat(score.f1()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void statementsOfTheBriefs() {
    statements("briefs-statements.csv", "brief", Texts::brief);
  }

  @Test
  void statementsOfTheFiveArticles() {
    statements("statements.csv", "article", Texts::article);
  }

  private static void statements(String file, String key, Function<String, Reading> read) {
    Score score = new Score();
    byText(file, key)
        .forEach(
            (text, labels) ->
                score.compare(
                    text,
                    read.apply(text).statements().stream()
                        .filter(s -> s.stance() != Statement.Stance.COUNTS)
                        .toList(),
                    labels,
                    LabelledTest::isSameStatement));
    tell(score, "statements (actor, stance, region) of " + file);
    assertThat(score.f1()).isGreaterThanOrEqualTo(0.8);
  }

  private static void tell(Score score, String what) {
    score.disagreements.forEach(System.out::println);
    System.out.println(score.told(what));
  }

  private static Map<String, List<Map<String, String>>> byText(String file, String key) {
    return Csv.rows(LABELS.resolve(file)).stream()
        .collect(Collectors.groupingBy(row -> row.get(key)));
  }

  /** An empty place in a label means that no gazetteer of ours has it: found is enough. */
  private static boolean isSamePlace(Mention mention, Map<String, String> label) {
    String place = label.get("place");
    return mention.start() == Integer.parseInt(label.get("start"))
        && mention.end() == Integer.parseInt(label.get("end"))
        && (place.isEmpty() || place.equals(mention.place().id()));
  }

  private static boolean isSameClaim(Claim claim, Map<String, String> label) {
    return overlaps(claim.start(), claim.end(), label)
        && lower(claim.kind()).equals(label.get("kind"))
        && claim.region().map(r -> isSame(r.toString(), label.get("expression"))).orElse(false)
        && isSame(claim.of().map(Object::toString).orElse(""), label.get("of"));
  }

  private static boolean isSameStatement(Statement statement, Map<String, String> label) {
    return overlaps(statement.start(), statement.end(), label)
        && statement.actor().equals(label.get("actor"))
        && lower(statement.stance()).equals(label.get("stance"))
        && isSame(statement.region().toString(), label.get("expression"));
  }

  /** Sums are the same in any order, and a composite is its parts. */
  static boolean isSame(String expression, String labelled) {
    return normal(expression).equals(normal(labelled));
  }

  private static String normal(String expression) {
    return expression.isEmpty() ? "" : normal(ExpressionParser.parse(expression));
  }

  private static String normal(Expression expression) {
    if (expression instanceof Expression.Intersection part) {
      return "(" + normal(part.left()) + ") & (" + normal(part.right()) + ")";
    }
    boolean known = TestLibrary.LIBRARY.atlas().knows(expression);
    return (known ? TestLibrary.LIBRARY.atlas().sum(expression) : Optional.<Set<String>>empty())
        .map(ids -> String.join(" + ", ids))
        .orElse(expression.toString());
  }

  private static boolean overlaps(int start, int end, Map<String, String> label) {
    return start < Integer.parseInt(label.get("end")) && end > Integer.parseInt(label.get("start"));
  }

  private static String lower(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
