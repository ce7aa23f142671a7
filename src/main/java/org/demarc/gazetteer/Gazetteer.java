package org.demarc.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All places with all their names: settlements, regions, countries, seas and rivers, composites and
 * the hand-checked layer of the theatre. Immutable once loaded; safe for all threads.
 *
 * <p>Inside, places go by number; {@link #place(int)} makes the record. A name is looked up by its
 * fingerprint (see {@link Words}), so that a text can be matched without making strings.
 */
public final class Gazetteer {
  private final Columns places;
  private final NameTable names;
  private final WordCounts longest;
  private final NameTable demonyms = new NameTable();
  private final NameTable ids = new NameTable();
  private final Map<Integer, List<String>> addedNames = new HashMap<>();
  private final float[] importance;
  private final Set<Integer> oneCity = new HashSet<>();
  private final Map<Integer, Integer> namesakes = new HashMap<>();
  private final PrefixIndex prefixes;
  private final Place[] made;

  private Gazetteer(
      List<Part> parts, GazetteerReader.Extras extras, Columns places, NameTable names) {
    this.places = places;
    this.names = names;
    this.longest = new WordCounts();
    for (Part part : parts) {
      part.mergeInto(places, names, longest);
    }
    places.trim();
    for (int i = 0; i < places.size; i++) {
      ids.add(Words.name(places.id(i)), i, true);
    }
    apply(extras);
    importance = Importance.of(places);
    names.forEachName(this::findNamesakes);
    prefixes = new PrefixIndex(places, importance);
  }

  /**
   * @param geodata the folder as {@link Geodata#folder()} gives it
   */
  public static Gazetteer load(Path geodata) {
    try {
      GazetteerReader reader = new GazetteerReader(geodata);
      return new Gazetteer(reader.read(), reader.extras, new Columns(), new NameTable());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gazetteer in " + geodata, e);
    }
  }

  public int size() {
    return places.size;
  }

  /** Everything that bears this name in any language, most important first. */
  public List<Place> candidates(String name) {
    List<Integer> found = new ArrayList<>();
    for (int p = first(Words.name(name)); p >= 0; p = next(p)) {
      found.add(numberOf(p));
    }
    found.sort(byImportance());
    return found.stream().map(this::place).toList();
  }

  public Optional<Place> byId(String id) {
    int number = number(id);
    return number < 0 ? Optional.empty() : Optional.of(place(number));
  }

  /** Other names of a place, the first few. */
  public List<String> names(String id) {
    int number = number(id);
    if (number < 0) {
      return List.of();
    }
    Set<String> all = new java.util.LinkedHashSet<>(addedNames.getOrDefault(number, List.of()));
    all.addAll(places.names(number));
    return List.copyOf(all);
  }

  /** Places whose name is, or else begins with, what was typed; most important first. */
  public List<Place> search(String typed, int limit) {
    Set<Place> found = new java.util.LinkedHashSet<>(candidates(typed));
    for (int number : prefixes.beginningWith(Words.folded(typed), limit)) {
      found.add(place(number));
    }
    return found.stream().limit(limit).toList();
  }

  // By number and fingerprint, for the recognizer.

  /** Number of the place with this id, or -1. */
  public int number(String id) {
    for (int p = ids.first(Words.name(id)); p >= 0; p = ids.next(p)) {
      if (places.id(ids.place(p)).equals(id)) {
        return ids.place(p);
      }
    }
    return -1;
  }

  public Place place(int number) {
    Place place = made[number];
    if (place == null) {
      place = places.place(number);
      made[number] = place; // a race makes it twice, which is harmless: records are values
    }
    return place;
  }

  /** How many words the longest name has that begins with this word; 0 where none does. */
  public int longestFrom(long firstWord) {
    return longest.longest(firstWord);
  }

  /** The first posting of a name, to be followed by {@link #next}, or -1. */
  public int first(long name) {
    return names.first(name);
  }

  public int next(int posting) {
    return names.next(posting);
  }

  public int numberOf(int posting) {
    return names.place(posting);
  }

  /** Whether the posting's name is the one the place goes by. */
  public boolean isPrimary(int posting) {
    return names.isPrimary(posting);
  }

  /** Number of the place whose adjective or people this is ("Ukrainian"), or -1. */
  public int ofDemonym(long name) {
    int posting = demonyms.first(name);
    return posting < 0 ? -1 : demonyms.place(posting);
  }

  /** Whether nearly all people of a region live in the city it is named after. */
  public boolean isOneCity(int region) {
    return oneCity.contains(region);
  }

  /** Number of the region that shares this city's name and holds it, or -1. */
  public int regionOf(int city) {
    return namesakes.getOrDefault(city, -1);
  }

  public Place.Kind kind(int number) {
    return places.kind(number);
  }

  /** Seat of a country's government. */
  public boolean isCapital(int number) {
    return places.isCapital(number);
  }

  /** Decimal logarithm of a population, or what stands for it in a country, a sea or a river. */
  public float importance(int number) {
    return importance[number];
  }

  /** How many other names the data list for it. */
  public int fame(int number) {
    return places.fame(number);
  }

  public long population(int number) {
    return places.population(number);
  }

  public double latitude(int number) {
    return places.latitude(number);
  }

  public double longitude(int number) {
    return places.longitude(number);
  }

  /** Country code in a form that compares fast; 0 for none. */
  public long countryCode(int number) {
    return places.countryCode(number);
  }

  /** First-level region it lies in, or is, in a form that compares fast; 0 for none. */
  public long regionCode(int number) {
    return places.kind(number) == Place.Kind.REGION
        ? Columns.pack(places.id(number))
        : places.regionCode(number);
  }

  private Comparator<Integer> byImportance() {
    return Comparator.comparingDouble((Integer i) -> -importance[i]).thenComparing(i -> i);
  }

  private void apply(GazetteerReader.Extras extras) {
    for (int i = 0; i < extras.ids.size(); i++) {
      int number = number(extras.ids.get(i));
      if (number >= 0) {
        addedNames.computeIfAbsent(number, n -> new ArrayList<>()).addAll(extras.names.get(i));
        extras.names.get(i).forEach(name -> addName(name, number));
      }
    }
    for (String[] demonym : extras.demonyms) {
      int number = number(demonym[1]);
      demonyms.add(Words.name(demonym[0]), number, true);
    }
    for (String capital : extras.capitals) {
      int number = number(capital);
      if (number >= 0) {
        places.markCapital(number);
      }
    }
    extras.expressions.forEach(e -> locate(number(e[0]), e[1]));
  }

  private void findNamesakes(int first) {
    for (int r = first; r >= 0; r = names.next(r)) {
      int region = names.place(r);
      if (places.kind(region) == Place.Kind.REGION) {
        for (int c = first; c >= 0; c = names.next(c)) {
          int city = names.place(c);
          if (places.kind(city) == Place.Kind.CITY
              && importance[city] > 3.5
              && places.regionCode(city) == Columns.pack(places.id(region))) {
            if (importance[region] - 0.6 - Math.log10(Math.max(1, places.population(city)))
                < 0.05) {
              oneCity.add(region);
            }
            namesakes.put(city, region);
          }
        }
      }
    }
  }

  private void addName(String name, int number) {
    Words words = new Words(name);
    long first = 0;
    int count = 0;
    while (words.next()) {
      first = count++ == 0 ? words.whole() : first;
    }
    names.add(Words.name(name), number, true);
    longest.add(first, count);
  }

  /** A composite lies in the middle of the regions its expression names. */
  private void locate(int composite, String expression) {
    double latitude = 0;
    double longitude = 0;
    int count = 0;
    Set<String> countries = new HashSet<>();
    for (String id : expression.split("[^A-Za-z0-9:-]+|\\s-\\s")) {
      int member = number(id);
      if (member >= 0 && member != composite) {
        latitude += places.latitude(member);
        longitude += places.longitude(member);
        countries.add(places.country(member));
        count++;
      }
    }
    if (count > 0) {
      String country = countries.size() == 1 ? countries.iterator().next() : "";
      places.locate(composite, latitude / count, longitude / count, country);
    }
  }
}
