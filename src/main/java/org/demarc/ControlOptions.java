package org.demarc;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarc.article.CallerError;
import org.demarc.region.OwnControl;
import picocli.CommandLine.Option;

/** What the user brings about who held what; the same options on every command that asks it. */
final class ControlOptions {
  private static final String VARIABLE = "DEMARC_CONTROL";

  @Option(
      names = "--facts",
      paramLabel = "FILE.csv",
      description = "your own facts, as rows of geodata/control/facts.csv; may be given again")
  private List<Path> facts = new ArrayList<>();

  @Option(
      names = "--control",
      paramLabel = "DIR",
      description =
          "your own land by date, YYYY-MM-DD.geojson, in place of the computed line; default: environment "
              + VARIABLE)
  private Path layers;

  OwnControl chosen() {
    return chosen(System.getenv(VARIABLE));
  }

  /**
   * @param environment the folder named there; null or empty for none
   */
  OwnControl chosen(String environment) {
    Optional<Path> folder = Optional.ofNullable(layers).or(() -> named(environment));
    return new OwnControl(facts, folder);
  }

  private static Optional<Path> named(String environment) {
    try {
      return environment == null || environment.isBlank()
          ? Optional.empty()
          : Optional.of(Path.of(environment));
    } catch (InvalidPathException e) {
      throw new CallerError("got " + VARIABLE + " '" + environment + "', expected a folder");
    }
  }
}
