package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
          area 'CY & held(TR)'                      | 0 | by European Court of Human Rights
          area 'golan & held(IL)' --lang uk         | 0 | Сирія де-юре
          area 'US-OH & held(RU)'                   | 2 | has long stood still
          area donbas --date tomorrow               | 2 | tomorrow
          area donbas --json --geojson              | 2 | mutually exclusive
          place Pokrovsk --near UA-14               | 0 | geonames:704422
          place Qqqqq                               | 0 | no place is called
          place Pokrovsk --near Nowhereland         | 2 | got near 'Nowhereland'
          read LICENSE --near Nowhereland           | 2 | got near 'Nowhereland'
          read no-such-file.txt                     | 2 | got file 'no-such-file.txt'
          read src                                  | 2 | got folder 'src'
          read                                      | 2 | Missing required parameter
          read LICENSE --corrections no-such-file   | 2 | got 'no-such-file'
          read LICENSE --corrections LICENSE        | 2 | got text that is not JSON
          snapshot no-such-file.txt -o target/map.png | 2 | got file 'no-such-file.txt'
          snapshot src/test -o target/map.png       | 2 | got file 'src/test'
          snapshot README.md                        | 2 | Missing required option
          snapshot README.md -o target/map.gif      | 2 | ends in .png or .svg
          snapshot README.md -o no/such/map.png     | 2 | in a folder that is there
          snapshot README.md -o target/map.png --scale 3 | 2 | got scale 3
          snapshot README.md -o target/map.png --claim 99 | 2 | got claim 99
          snapshot README.md -o target/map.png --pov elsewhere | 2 | got the point of view
          serve --port seven                        | 2 | seven
          frobnicate                                | 2 | frobnicate
          """)
  void answers(String typed, int exit, String expected) {
    Answer answer = Answer.to(typed.replace("'", "\"").split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
    assertThat(answer.text).contains(expected);
    assertThat(answer.exit).isEqualTo(exit);
    assertThat(answer.text).doesNotContain("\tat org.demarc");
  }

  @ParameterizedTest
  @CsvSource({"map.png, 1, 1200", "map.PNG, 2, 2400"})
  void drawsPixels(String name, int scale, int width, @TempDir Path folder) throws IOException {
    Path picture = folder.resolve(name);
    Answer answer =
        Answer.to(
            "snapshot",
            article(folder),
            "-o",
            picture.toString(),
            "--scale",
            "" + scale,
            "--claim",
            "1");
    assertThat(answer).isEqualTo(new Answer(0, ""));
    assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(width);
  }

  @Test
  void drawsSvg(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("map.svg");
    Answer answer =
        Answer.to("snapshot", article(folder), "-o", picture.toString(), "--pov", "claimed:RU");
    assertThat(answer).isEqualTo(new Answer(0, ""));
    assertThat(Files.readString(picture)).contains("<svg ", "Claimed by Russia");
  }

  private static String article(Path folder) throws IOException {
    String text = "A test\n\n8 December 2025\n\nUkraine holds about 6,500 sq km of Donbas.";
    return Files.writeString(folder.resolve("article.txt"), text).toString();
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
