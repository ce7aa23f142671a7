package org.demarc.geoparse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarc.article.Article;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Geodata;
import org.demarc.gazetteer.Place;

/**
 * Scores the geoparser against a corpus of lines {@code {"id","text","toponyms":[{"start","end",
 * "lat","lon"}]}}, offsets in Unicode code points: {@code Score CORPUS [FROM TO] [-v]}.
 */
public final class Score {
  private static final double NEAR_KILOMETRES = 161;

  /** Counts over some articles. Every gold toponym without an answer counts as wrong. */
  static final class Tally {
    int gold;
    int found;
    int exact;
    int overlapping;
    int overlapped;
    int near;
    double seconds;
    final List<Double> kilometres = new ArrayList<>();

    double exactF1() {
      return f1(exact, exact);
    }

    double overlapF1() {
      return f1(overlapping, overlapped);
    }

    double acc161() {
      return near / (double) gold;
    }

    private double f1(int right, int answered) {
      double precision = right / (double) Math.max(1, found);
      double recall = answered / (double) gold;
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
      Collections.sort(kilometres);
      double median = kilometres.isEmpty() ? Double.NaN : kilometres.get(kilometres.size() / 2);
      return String.format(
          Locale.ROOT,
          "gold %d found %d | precision %.3f recall %.3f exact F1 %.3f overlap F1 %.3f |"
              + " acc161 %.3f median %.0f km | %.2f s",
          gold,
          found,
          exact / (double) Math.max(1, found),
          exact / (double) gold,
          exactF1(),
          overlapF1(),
          acc161(),
          median,
          seconds);
    }
  }

  private final Geoparser geoparser;
  private final Outlines outlines;
  private final boolean verbose;

  Score(Geoparser geoparser, Outlines outlines, boolean verbose) {
    this.geoparser = geoparser;
    this.outlines = outlines;
    this.verbose = verbose;
  }

  public static void main(String[] arguments) throws IOException {
    Gazetteer gazetteer = Gazetteer.load(Geodata.folder());
    boolean verbose = arguments.length > 3;
    Score score = new Score(new Geoparser(gazetteer), new Outlines(Geodata.folder()), verbose);
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    int from = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    int to = arguments.length > 2 ? Integer.parseInt(arguments[2]) : lines.size();
    System.out.println(score.of(lines.subList(from, Math.min(to, lines.size()))));
  }

  Tally of(List<String> lines) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Tally tally = new Tally();
    for (String line : lines) {
      add(tally, json.readTree(line));
    }
    return tally;
  }

  private void add(Tally tally, JsonNode document) {
    String text = document.get("text").asText();
    String id = document.get("id").asText();
    long before = System.nanoTime();
    List<Mention> mentions =
        geoparser.parse(new Article(id, "", text, "en", Optional.empty(), List.of())).stream()
            .filter(m -> m.role() != Mention.Role.DEMONYM)
            .toList();
    tally.seconds += (System.nanoTime() - before) / 1e9;
    tally.found += mentions.size();
    List<Mention> unmatched = new ArrayList<>(mentions);
    for (JsonNode toponym : document.get("toponyms")) {
      int start = text.offsetByCodePoints(0, toponym.get("start").asInt());
      int end = text.offsetByCodePoints(0, toponym.get("end").asInt());
      score(tally, id, text, toponym, start, end, mentions, unmatched);
    }
    tally.overlapping += mentions.size() - unmatched.size();
    if (verbose) {
      unmatched.forEach(m -> System.out.println(id + " EXTRA " + around(text, m.start(), m.end())));
    }
  }

  private void score(
      Tally tally,
      String id,
      String text,
      JsonNode toponym,
      int start,
      int end,
      List<Mention> mentions,
      List<Mention> unmatched) {
    tally.gold++;
    Optional<Mention> answer =
        mentions.stream().filter(m -> m.start() < end && m.end() > start).findFirst();
    if (answer.isEmpty()) {
      report(id + " MISSED " + around(text, start, end));
      return;
    }
    Mention mention = answer.get();
    unmatched.remove(mention);
    tally.overlapped++;
    if (mention.start() == start && mention.end() == end) {
      tally.exact++;
    } else {
      report(id + " SPAN " + around(text, start, end) + " got " + mention.text());
    }
    double off =
        outlines.kilometres(
            mention.place(), toponym.get("lat").asDouble(), toponym.get("lon").asDouble());
    tally.kilometres.add(off);
    if (off <= NEAR_KILOMETRES + extent(mention.place().kind())) {
      tally.near++;
    } else {
      report(
          id
              + " FAR "
              + around(text, start, end)
              + " got "
              + mention.place().id()
              + " "
              + mention.place().name()
              + " off "
              + Math.round(off)
              + " km; "
              + mention.why());
    }
  }

  /**
   * Kilometres a place without an outline reaches from its point: the corpus and we each took some
   * point of Asia for Asia.
   */
  private static double extent(Place.Kind kind) {
    return switch (kind) {
      case CONTINENT -> 2000;
      case SEA, AREA -> 1000;
      default -> 0;
    };
  }

  private void report(String line) {
    if (verbose) {
      System.out.println(line);
    }
  }

  private static String around(String text, int start, int end) {
    return text.substring(Math.max(0, start - 40), start)
        + "[["
        + text.substring(start, end)
        + "]]"
        + text.substring(end, Math.min(text.length(), end + 40));
  }
}
