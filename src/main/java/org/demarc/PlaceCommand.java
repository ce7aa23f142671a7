package org.demarc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarc.gazetteer.Geodata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarc place NAME} */
@Command(
    name = "place",
    description = "Lists the places that bear a name, and why they rank so.",
    mixinStandardHelpOptions = true)
final class PlaceCommand implements Callable<Integer> {
  private static final int MOST = 12;

  @Parameters(paramLabel = "NAME", description = "in any language")
  private String name;

  @Option(
      names = "--near",
      paramLabel = "REGION",
      description = "id or name that decides between namesakes")
  private String near;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Mixin private LanguageOptions speech = new LanguageOptions();

  @Override
  public Integer call() throws IOException {
    Library library = Library.open(Geodata.folder());
    JsonNode found =
        Places.search(library, name, Optional.ofNullable(near), MOST, speech.language());
    if (json) {
      System.out.println(
          new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(found));
      return 0;
    }
    if (found.isEmpty()) {
      System.out.println("no place is called '" + name + "' in Demarc's gazetteer");
    }
    for (JsonNode place : found) {
      System.out.printf(
          Locale.ROOT,
          "%-20s %-28s %-10s %-7s %8.3f %9.3f  %s%n",
          place.get("id").asText(),
          place.get("name").asText(),
          place.get("kind").asText(),
          place.path("region").asText(place.get("country").asText()),
          place.get("lat").asDouble(),
          place.get("lon").asDouble(),
          place.get("why").asText()
              + (place.has("noOutline") ? "; no outline: " + place.get("noOutline").asText() : ""));
    }
    return 0;
  }
}
