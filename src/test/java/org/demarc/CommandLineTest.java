package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The command line as a user types it. */
class CommandLineTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          area US-OH                                | 0 | Ohio
          area 'UA-14 + UA-09' --json               | 0 | "unit" : "km2"
          area donbas --geojson                     | 0 | "MultiPolygon"
          area 'donbas & held(UA) @ 2025-12-08'     | 0 | not sound: shown for comparison
          area donbaz                               | 2 | got the unknown region id 'donbaz'
          area 'donbas &'                           | 2 | expected
          area 'donbas & held(UA)' --date 2019-01-01| 2 | 2019
          area 'IN-JK & held(IN)'                   | 2 | only for Ukraine
          area donbas --date tomorrow               | 2 | tomorrow
          area donbas --json --geojson              | 2 | mutually exclusive
          place Pokrovsk --near UA-14               | 0 | geonames:704422
          place Qqqqq                               | 0 | no place is called
          place Pokrovsk --near Nowhereland         | 2 | got near 'Nowhereland'
          read LICENSE --near Nowhereland           | 2 | got near 'Nowhereland'
          read no-such-file.txt                     | 2 | got file 'no-such-file.txt'
          read src                                  | 2 | got folder 'src'
          read                                      | 2 | Missing required parameter
          serve --port seven                        | 2 | seven
          frobnicate                                | 2 | frobnicate
          """)
  void answers(String typed, int exit, String expected) {
    Answer answer = Answer.to(typed.replace("'", "\"").split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
    assertThat(answer.text).contains(expected);
    assertThat(answer.exit).isEqualTo(exit);
    assertThat(answer.text).doesNotContain("\tat org.demarc");
  }

  /** What came back: exit code, and both streams as one text. */
  record Answer(int exit, String text) {
    static Answer to(String... arguments) {
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = arguments[i].replace("\"", "");
      }
      StringWriter errors = new StringWriter();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      PrintStream before = System.out;
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      try {
        CommandLine line = Demarc.line().setErr(new PrintWriter(errors, true));
        int exit = line.execute(arguments);
        return new Answer(exit, bytes.toString(StandardCharsets.UTF_8) + errors);
      } finally {
        System.setOut(before);
      }
    }
  }
}
