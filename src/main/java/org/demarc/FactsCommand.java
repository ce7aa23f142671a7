package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarc.gazetteer.Geodata;
import org.demarc.region.Atlas;
import org.demarc.region.FactsChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarc facts FILE.csv} */
@Command(
    name = "facts",
    description =
        "Checks your own facts about who held which settlement, and shows what they change.",
    mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE.csv",
      description = "rows in the form of geodata/control/facts.csv")
  private List<Path> files;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "this day; default: every day on which one of the facts begins or ends")
  private LocalDate date;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Mixin private LanguageOptions speech = new LanguageOptions();

  @Override
  public Integer call() throws IOException {
    Told told = new Told(speech.language());
    FactsChange change = Atlas.changes(Geodata.folder(), files, Optional.ofNullable(date));
    if (json) {
      System.out.println(
          new ObjectMapper()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(FactsJson.of(change, told)));
      return 0;
    }
    System.out.print(FactsReport.of(change, told));
    return 0;
  }
}
