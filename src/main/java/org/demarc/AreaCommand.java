package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.demarc.article.CallerError;
import org.demarc.gazetteer.Geodata;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.ExpressionParser;
import org.demarc.region.Measurement;
import org.demarc.region.Unresolved;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarc area 'EXPR'} */
@Command(
    name = "area",
    description =
        "Measures a region: 'donbas & held(UA) @ 2025-12-08', 'UA-14 + UA-09', 'US-OH'. Operators: + & - ( ) held(UA) claimed(RU) @ DATE.",
    mixinStandardHelpOptions = true)
final class AreaCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(paramLabel = "EXPR", description = "the region")
  private String expression;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "the day in force where the expression names none")
  private LocalDate date;

  @Mixin private LanguageOptions speech = new LanguageOptions();
  @Mixin private ControlOptions control = new ControlOptions();

  @ArgGroup private Format format = new Format();

  /** At most one of them. */
  static final class Format {
    @Option(names = "--json", description = "print JSON")
    boolean json;

    @Option(names = "--geojson", description = "print the shape as GeoJSON")
    boolean geojson;
  }

  @Override
  public Integer call() throws IOException {
    Expression parsed = ExpressionParser.parse(expression);
    Told told = new Told(speech.language());
    Atlas atlas = Atlas.open(Geodata.folder(), control.chosen());
    LocalDate day = date == null ? atlas.lastDay() : date;
    Measurement measurement = atlas.measure(parsed, day);
    if (format.geojson) {
      System.out.println(
          JSON.writeValueAsString(AreaJson.shape(atlas, measurement, day, true, told)));
      return 0;
    }
    if (measurement instanceof Unresolved unresolved) {
      throw new CallerError(told.say(unresolved.reason()));
    }
    ObjectNode area = AreaJson.withMethods(atlas, measurement, day, told);
    System.out.print(
        format.json
            ? JSON.writerWithDefaultPrettyPrinter().writeValueAsString(area) + "\n"
            : AreaReport.of(area, told));
    return 0;
  }
}
