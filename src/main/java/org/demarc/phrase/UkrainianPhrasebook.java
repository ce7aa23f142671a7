package org.demarc.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class UkrainianPhrasebook extends Phrasebook {
  private final Map<String, String> data;

  UkrainianPhrasebook() {
    super(Language.UKRAINIAN, "d MMMM uuuu 'року'", "LLLL uuuu 'року'");
    this.data = table("data-uk.tsv");
  }

  /** Rows of the English and, after a tab, the Ukrainian. */
  private static Map<String, String> table(String file) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                UkrainianPhrasebook.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return in.lines()
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** 6 113,5: a space that no line is broken at. */
  @Override
  String number(String digits) {
    return digits.replace(',', '\u00a0').replace('.', ',');
  }

  @Override
  String and() {
    return " і ";
  }

  /** What stands in quotation marks already needs no second pair. */
  @Override
  String say(String key, List<Object> parts) {
    return super.say(key, parts).replace("«“", "«").replace("”»", "»");
  }

  @Override
  String data(String english) {
    return data.getOrDefault(english, english);
  }
}
