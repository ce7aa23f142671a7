package org.demarc.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;

/**
 * What places are called in Ukrainian, by id: {@code geodata/places/ukrainian.tsv}. Countries that
 * it does not have go by the names of Unicode's CLDR; all else by its English name.
 */
public final class LocalNames {
  private static final String FILE = "places/ukrainian.tsv";
  private final Map<String, String> ukrainian;

  private LocalNames(Map<String, String> ukrainian) {
    this.ukrainian = ukrainian;
  }

  /**
   * @param geodata the folder as {@link Geodata#folder()} gives it
   */
  public static LocalNames read(Path geodata) {
    Map<String, String> names = new HashMap<>(1 << 14);
    Path file = geodata.resolve(FILE);
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        if (tab < 1 || tab == line.length() - 1) {
          throw new IllegalStateException(
              file + ": got the line '" + line + "', expected an id, a tab and a name");
        }
        names.put(line.substring(0, tab), line.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return new LocalNames(names);
  }

  /**
   * @param english what it is called where there is no other name
   */
  public Phrase name(String id, String english) {
    return new Name(id, english, this);
  }

  private String in(Language language, String id, String english) {
    if (language == Language.ENGLISH) {
      return english;
    }
    return Optional.ofNullable(ukrainian.get(id))
        .or(() -> Optional.of(id).filter(LocalNames::isCountry).map(c -> country(c, language)))
        .orElse(english);
  }

  private static boolean isCountry(String id) {
    return id.matches("[A-Z]{2}");
  }

  private static String country(String code, Language language) {
    return Phrase.country(code).in(language);
  }

  private record Name(String id, String english, LocalNames names) implements Phrase {
    @Override
    public String in(Language language) {
      return names.in(language, id, english);
    }

    @Override
    public String toString() {
      return english;
    }
  }
}
