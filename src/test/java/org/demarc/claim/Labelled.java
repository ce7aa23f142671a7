package org.demarc.claim;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarc.article.Article;
import org.demarc.article.Articles;
import org.demarc.article.SharedArticles;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;
import org.demarc.phrase.Phrase;

/** An article or brief with its hand-made labels; its mentions are the labelled ones. */
record Labelled(Article article, List<Mention> mentions, String name) {
  private static final Path LABELS = Path.of("src/test/resources/labels");

  /** Dates that the texts do not tell, from the README beside the articles. */
  private static final Map<String, LocalDate> DATES =
      Map.of("2-fortress", LocalDate.of(2025, 8, 22), "3-ultimatum", LocalDate.of(2026, 2, 26));

  private static final Map<String, String> CAPITALS =
      Map.of(
          "geonames:703448",
          "UA",
          "geonames:524901",
          "RU",
          "geonames:4140963",
          "US",
          "geonames:1261481",
          "IN",
          "geonames:2643743",
          "GB");

  static Labelled article(String name) throws IOException {
    Article article =
        Articles.read(name, SharedArticles.text(name), Optional.ofNullable(DATES.get(name)));
    List<String[]> rows = rows(name + ".txt.csv");
    return new Labelled(article, mentions(article, rows), name + ".txt");
  }

  static Labelled brief(String name) throws IOException {
    Path file = Path.of("geodata/briefs", name + ".json");
    String text = new ObjectMapper().readTree(file.toFile()).get("text").asText();
    Article article = Articles.read(name, text, Optional.empty());
    List<String[]> rows =
        rows("briefs.csv").stream()
            .filter(row -> row[0].equals(name))
            .map(row -> Arrays.copyOfRange(row, 1, row.length))
            .toList();
    return new Labelled(article, mentions(article, rows), name);
  }

  static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(LABELS.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }

  private static List<Mention> mentions(Article article, List<String[]> rows) {
    List<Mention> mentions = new ArrayList<>();
    for (String[] row : rows) {
      int start = Integer.parseInt(row[0]);
      int end = Integer.parseInt(row[1]);
      String text = article.text().substring(start, end);
      Mention.Role role = Mention.Role.valueOf(row[3].toUpperCase(Locale.ROOT));
      mentions.add(
          new Mention(
              start, end, text, place(row[2], text), role, List.of(), Phrase.verbatim("labelled")));
    }
    return mentions;
  }

  private static Place place(String id, String name) {
    Place.Kind kind = kind(id);
    String country =
        switch (kind) {
          case COUNTRY -> id;
          case REGION -> id.substring(0, 2);
          case AREA -> "UA";
          default -> CAPITALS.getOrDefault(id, "");
        };
    return new Place(id, name, kind, country, "", 48, 37, 0);
  }

  private static Place.Kind kind(String id) {
    if (id.matches("[A-Z]{2}")) {
      return Place.Kind.COUNTRY;
    }
    if (id.matches("[A-Z]{2}-.+")) {
      return Place.Kind.REGION;
    }
    if (id.startsWith("geonames:")) {
      return Place.Kind.CITY;
    }
    return id.startsWith("demarc:") ? Place.Kind.FACILITY : Place.Kind.AREA;
  }

  /** An expression without its date, its composites spelt out and its union in order. */
  static String normal(String expression) {
    String undated = expression.replaceAll(" @ .*", "");
    String spelt = undated.replace("annexed-2022", "(UA-14 + UA-09 + UA-23 + UA-65)");
    int and = spelt.indexOf(" & ");
    String union = (and < 0 ? spelt : spelt.substring(0, and)).replace("(", "").replace(")", "");
    String[] parts = union.split(" \\+ ");
    Arrays.sort(parts);
    return String.join(" + ", parts) + (and < 0 ? "" : spelt.substring(and));
  }
}
