package org.demarc.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarc.article.Articles;
import org.demarc.article.AsOf;
import org.demarc.article.Table;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {
  private final List<String> told = new ArrayList<>();

  static Stream<String> stretches() {
    return rows("stretches.tsv");
  }

  static Stream<String> figures() {
    return rows("figure-spans.tsv");
  }

  private static Stream<String> rows(String table) {
    return Table.rows(SpansTest.class, table).stream().map(cells -> String.join("\t", cells));
  }

  @ParameterizedTest
  @MethodSource("stretches")
  void readsTheSpansThatATextTells(String row) {
    String[] cells = row.split("\t");
    Passage passage = passage(cells[2], LocalDate.parse(cells[0]));
    Stretches stretches = stretches(passage);
    String got =
        passage.sentences().stream()
            .map(passage.sentences()::indexOf)
            .flatMap(sentence -> stretches.of(sentence).stream())
            .map(stretch -> shown(stretch.span()))
            .collect(Collectors.joining("; "));
    assertThat(got.isEmpty() ? "-" : got).as(cells[2]).isEqualTo(cells[1]);
  }

  @ParameterizedTest
  @MethodSource("figures")
  void givesEachFigureTheSpanThatStandsWithIt(String row) {
    String[] cells = row.split("\t");
    Passage passage = passage(cells[2], LocalDate.parse(cells[0]));
    Stamp stamp = new Stamp(passage);
    Spans spans = new Spans(passage, stamp, new ToldSpans(passage));
    List<Figure> figures =
        QuantityReader.read(cells[2], passage.words(), passage.article().language());
    for (Passage.Range sentence : passage.sentences()) {
      List<Figure> here =
          figures.stream()
              .filter(f -> f.shape() == Figure.Shape.AREA)
              .filter(f -> passage.sentence(f.firstToken()).equals(sentence))
              .toList();
      here.forEach(f -> told.add(shown(spans.of(spans.partOf(sentence, f, here), gain(f)))));
    }
    assertThat(String.join("; ", told)).as(cells[2]).isEqualTo(cells[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"in that period. ", "the month before ", "from 1 to ", "in the first half "})
  void readsRubbishInLinearTime(String rubbish) {
    Passage passage = passage(rubbish.repeat(300_000 / rubbish.length()), LocalDate.EPOCH);
    Stretches stretches = stretches(passage);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> stretches.of(passage.sentences().size() - 1));
  }

  private static Passage passage(String text, LocalDate day) {
    return Passage.glossed(Articles.read("t", text, Optional.of(day)), List.of());
  }

  private static Stretches stretches(Passage passage) {
    return new Stretches(
        passage,
        new Stamp(passage),
        new ToldSpans(passage),
        passage.article().asOf().map(AsOf::to));
  }

  private static Tie gain(Figure figure) {
    int at = figure.firstToken();
    Cue cue = new Cue(at, at, "takes", Side.rest(), Cue.Voice.ACTIVE, true);
    return new Tie(
        Optional.empty(), Optional.empty(), "", Optional.empty(), at, at + 1, Optional.of(cue));
  }

  private static String shown(Optional<AsOf> span) {
    return span.map(s -> s.from() + ".." + s.to()).orElse("-");
  }
}
