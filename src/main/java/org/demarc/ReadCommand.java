package org.demarc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarc.article.CallerError;
import org.demarc.article.Utf8;
import org.demarc.gazetteer.Geodata;
import org.demarc.web.Corrections;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarc read FILE...} */
@Command(
    name = "read",
    description = "Reads articles: their places, the areas they quote, and what to make of them.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "UTF-8 text; - is standard input")
  private List<String> files;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "the day the text speaks of")
  private LocalDate date;

  @Option(
      names = "--near",
      paramLabel = "REGION",
      description = "id or name of the country or region the text is at home in")
  private String near;

  @Mixin private LanguageOptions speech = new LanguageOptions();
  @Mixin private CorrectionOptions corrections = new CorrectionOptions();
  @Mixin private ControlOptions control = new ControlOptions();

  @ArgGroup private Format format = new Format();

  /** At most one of them. */
  static final class Format {
    @Option(names = "--json", description = "print the reading as JSON")
    boolean json;

    @Option(
        names = "--jsonl",
        description = "read lines {\"id\",\"text\",\"date\"?}, print one reading a line")
    boolean jsonl;
  }

  private Corrections corrected = Corrections.NONE;

  @Override
  public Integer call() throws IOException {
    for (String file : files) {
      requireReadable(file);
    }
    speech.language();
    corrected = corrections.chosen();
    Library library = Library.open(Geodata.folder(), control.chosen());
    PrintWriter out =
        new PrintWriter(
            new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out),
                false,
                StandardCharsets.UTF_8));
    for (String file : files) {
      if (format.jsonl) {
        lines(file, library, out);
      } else {
        whole(file, library, out);
      }
    }
    out.flush();
    return 0;
  }

  private void whole(String file, Library library, PrintWriter out) throws IOException {
    String id = file.equals("-") ? "-" : Path.of(file).getFileName().toString();
    Reading reading = Reading.of(id, text(file), hints(Optional.ofNullable(date)), library);
    if (format.json) {
      out.println(
          JSON.writerWithDefaultPrettyPrinter()
              .writeValueAsString(ReadingJson.of(reading, library, speech.language())));
    } else {
      out.print(Report.of(reading, library, Ink.ofTerminal(), speech.language()));
    }
  }

  private static void requireReadable(String file) {
    if (!file.equals("-") && !Files.isReadable(Path.of(file))) {
      throw new CallerError("got file '" + file + "', expected a text file that can be read");
    }
    if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
      throw new CallerError("got folder '" + file + "', expected a text file");
    }
  }

  private static String text(String file) throws IOException {
    byte[] bytes = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
    return Utf8.text(
        bytes,
        at ->
            "got bytes that are not UTF-8 in '%s' from byte %d on, expected UTF-8 text"
                .formatted(file, at));
  }

  private void lines(String file, Library library, PrintWriter out) throws IOException {
    try (BufferedReader in =
        file.equals("-")
            ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
            : Files.newBufferedReader(Path.of(file))) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          out.println(
              JSON.writeValueAsString(
                  ReadingJson.of(line(line, file, number, library), library, speech.language())));
        }
      }
    } catch (CharacterCodingException e) {
      throw new CallerError("got bytes that are not UTF-8 in '" + file + "', expected UTF-8 lines");
    }
  }

  private Reading line(String line, String file, int number, Library library) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw atLine(file, number, "text that is not JSON");
    }
    if (!node.path("id").isTextual() || !node.path("text").isTextual()) {
      throw atLine(file, number, "no \"id\" or no \"text\"");
    }
    Optional<LocalDate> own =
        Optional.of(node.path("date").asText(""))
            .filter(d -> !d.isEmpty())
            .map(d -> day(d, file, number));
    return Reading.of(
        node.get("id").textValue(),
        node.get("text").textValue(),
        hints(own.or(() -> Optional.ofNullable(date))),
        library);
  }

  private Hints hints(Optional<LocalDate> day) {
    return new Hints(day, Optional.ofNullable(near), corrected.places(), corrected.expressions());
  }

  private static LocalDate day(String text, String file, int number) {
    try {
      return LocalDate.parse(text);
    } catch (java.time.DateTimeException e) {
      throw atLine(file, number, "date '" + text + "'");
    }
  }

  private static CallerError atLine(String file, int number, String got) {
    return new CallerError(
        "got %s in line %d of '%s', expected {\"id\", \"text\", \"date\"? as YYYY-MM-DD}"
            .formatted(got, number, file));
  }
}
