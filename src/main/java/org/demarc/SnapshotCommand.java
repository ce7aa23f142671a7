package org.demarc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarc.article.CallerError;
import org.demarc.article.Utf8;
import org.demarc.gazetteer.Geodata;
import org.demarc.picture.Choice;
import org.demarc.picture.Picture;
import org.demarc.picture.Sheet;
import org.demarc.region.PointOfView;
import org.demarc.web.Corrections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarc snapshot FILE -o map.png} */
@Command(
    name = "snapshot",
    description = "Draws an article's map and the check of one figure as a picture.",
    mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "UTF-8 text; - is standard input")
  private String file;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "PICTURE",
      description = "a file that ends in .png or .svg")
  private Path output;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "the day the text speaks of")
  private LocalDate date;

  @Option(
      names = "--claim",
      paramLabel = "N",
      description = "the figure to show, counted from 1; default: the first with a verdict")
  private Integer claim;

  @Option(
      names = "--pov",
      paramLabel = "VIEW",
      defaultValue = "defacto",
      description = "defacto, dejure or claimed:RU; default: ${DEFAULT-VALUE}")
  private String pov;

  @Option(
      names = "--scale",
      paramLabel = "1|2",
      defaultValue = "1",
      description = "1 for 1200x630 pixels, 2 for 2400x1260; default: ${DEFAULT-VALUE}")
  private int scale;

  @Mixin private LanguageOptions speech = new LanguageOptions();
  @Mixin private CorrectionOptions corrections = new CorrectionOptions();
  @Mixin private ControlOptions control = new ControlOptions();

  @Override
  public Integer call() throws IOException {
    speech.language();
    boolean svg = isSvg();
    if (scale < 1 || scale > Picture.LARGEST_SCALE) {
      throw new CallerError("got scale " + scale + ", expected 1 or 2");
    }
    String text = text();
    Corrections corrected = corrections.chosen();
    Library library = Library.open(Geodata.folder(), control.chosen());
    Sheet sheet = sheet(text, corrected, library);
    Files.write(output, svg ? Picture.svg(sheet) : Picture.png(sheet, scale));
    return 0;
  }

  private boolean isSvg() {
    String name = output.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".png") && !name.endsWith(".svg")) {
      throw new CallerError(
          "got output '" + output + "', expected a file that ends in .png or .svg");
    }
    Path folder = output.toAbsolutePath().getParent();
    if (Files.isDirectory(output) || !Files.isDirectory(folder)) {
      throw new CallerError(
          "got output '" + output + "', expected a file in a folder that is there");
    }
    return name.endsWith(".svg");
  }

  private String text() throws IOException {
    boolean standard = file.equals("-");
    if (!standard && (!Files.isReadable(Path.of(file)) || Files.isDirectory(Path.of(file)))) {
      throw new CallerError("got file '" + file + "', expected a text file that can be read");
    }
    byte[] bytes = standard ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
    return Utf8.text(
        bytes,
        at ->
            "got bytes that are not UTF-8 in '%s' from byte %d on, expected UTF-8 text"
                .formatted(file, at));
  }

  private Sheet sheet(String text, Corrections corrected, Library library) {
    Hints hints =
        new Hints(
            Optional.ofNullable(date),
            Optional.empty(),
            corrected.places(),
            corrected.expressions());
    Reading reading = Reading.of(file, text, hints, library);
    PointOfView view = library.atlas().pointOfView(pov, reading.asOf().to());
    Choice choice = claim == null ? new Choice.First() : new Choice.At(claim - 1);
    return Sheets.of(
        reading,
        library,
        new Sheets.View(view, choice, Optional.empty(), Optional.empty(), speech.language()));
  }
}
