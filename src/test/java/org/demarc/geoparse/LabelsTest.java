package org.demarc.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarc.BesideUs;
import org.demarc.article.Article;
import org.junit.jupiter.api.Test;

/** Holds the geoparser to the labels made by hand, blind, on the five articles. */
class LabelsTest {
  private static final Path LABELS = Path.of("src/test/resources/labels");

  /** One labelled mention. */
  record Label(int start, int end, String place, String role) {}

  /** Right, found and labelled mentions, and right roles among the right. */
  static final class Tally {
    int right;
    int found;
    int labelled;
    int rolesRight;
    final List<String> disagreements = new ArrayList<>();

    double f1() {
      return 2.0 * right / (found + labelled);
    }

    double roles() {
      return rolesRight / (double) right;
    }
  }

  @Test
  void placesAndRolesOfTheFiveArticles() throws IOException {
    Path articles = BesideUs.at("articles");
    Tally tally = new Tally();
    try (Stream<Path> files = Files.list(LABELS)) {
      for (Path labels : files.filter(f -> f.toString().endsWith(".txt.csv")).sorted().toList()) {
        String name = labels.getFileName().toString().replace(".csv", "");
        compare(name, Files.readString(articles.resolve(name)), read(labels), tally);
      }
    }
    tally.disagreements.forEach(System.out::println);
    System.out.printf(
        Locale.ROOT, "five articles: F1 %.3f, roles %.3f%n", tally.f1(), tally.roles());
    assertThat(tally.labelled).isGreaterThan(300);
    assertThat(tally.f1()).as("F1 of span and place").isGreaterThanOrEqualTo(0.95);
    assertThat(tally.roles()).as("share of right roles").isGreaterThanOrEqualTo(0.9);
  }

  static List<Label> read(Path file) throws IOException {
    List<Label> labels = new ArrayList<>();
    for (String line : Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
      String[] c = line.split(",", -1);
      labels.add(new Label(Integer.parseInt(c[0]), Integer.parseInt(c[1]), c[2], c[3]));
    }
    return labels;
  }

  static void compare(String name, String text, List<Label> labels, Tally tally) {
    Map<Integer, Label> at = new HashMap<>();
    labels.forEach(label -> at.put(label.start(), label));
    tally.labelled += labels.size();
    Article article = new Article(name, "", text, "en", Optional.empty(), List.of());
    for (Mention mention : Shared.GEOPARSER.parse(article)) {
      tally.found++;
      Label label = at.remove(mention.start());
      String told = name + ":" + mention.start() + " " + around(text, mention.start());
      if (label == null
          || label.end() != mention.end()
          || !label.place().equals(mention.place().id())) {
        tally.disagreements.add(told + " got " + mention.place().id() + ", labelled " + label);
        continue;
      }
      tally.right++;
      if (mention.role().name().toLowerCase(Locale.ROOT).equals(label.role())) {
        tally.rolesRight++;
      } else {
        tally.disagreements.add(told + " role " + mention.role() + ", labelled " + label.role());
      }
    }
    at.values()
        .forEach(
            l -> tally.disagreements.add(name + " missed " + l + " " + around(text, l.start())));
  }

  private static String around(String text, int at) {
    String near =
        text.substring(Math.max(0, at - 30), at)
            + "|"
            + text.substring(at, Math.min(text.length(), at + 45));
    return near.replace('\n', ' ');
  }
}
