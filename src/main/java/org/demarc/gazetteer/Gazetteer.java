package org.demarc.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.phrase.Phrase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All places with all their names: settlements, regions, countries, seas and rivers, composites and
 * the hand-checked layer of the theatre. Immutable once loaded; safe for all threads.
 *
 * <p>Inside, places go by number; {@link #place(int)} makes the record. A name is looked up by its
 * fingerprint (see {@link Words}), so that a text can be matched without making strings.
 */
public final class Gazetteer {
  private static final Logger LOG = LoggerFactory.getLogger(Gazetteer.class);
  private final Columns places;
  private final NameTable names;
  private final Index index;
  private final PrefixIndex prefixes;
  private final Place[] made;
  private final LocalNames local;

  private Gazetteer(Index index, LocalNames local) {
    this.index = index;
    this.local = local;
    this.places = index.places;
    this.names = index.names;
    this.made = new Place[places.size];
    this.prefixes = new PrefixIndex(places, index.importance);
  }

  /**
   * Reads the data files, or the image that an earlier load of the same files left in the build
   * folder.
   *
   * @param geodata the folder as {@link Geodata#folder()} gives it
   */
  public static Gazetteer load(Path geodata) {
    try {
      LocalNames local = LocalNames.read(geodata);
      Path image = Image.fileFor(geodata);
      long stamp = Image.stamp(geodata);
      Optional<Index> kept = Index.read(image, stamp);
      if (kept.isPresent()) {
        return new Gazetteer(kept.get(), local);
      }
      GazetteerReader reader = new GazetteerReader(geodata);
      Index index = Index.of(reader.read(), reader.extras);
      keep(index, image, stamp);
      return new Gazetteer(index, local);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gazetteer in " + geodata, e);
    }
  }

  /** Without a writable build folder the next load takes as long again, and that is all. */
  private static void keep(Index index, Path image, long stamp) {
    if (!Files.isDirectory(image.getParent())) {
      return;
    }
    try {
      index.write(image, stamp);
    } catch (IOException e) {
      LOG.warn("cannot keep the gazetteer's image at {}: {}", image, e.toString());
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

  /** The place with this id, or else the most important one of this name. */
  public Optional<Place> byIdOrName(String idOrName) {
    return byId(idOrName).or(() -> candidates(idOrName).stream().findFirst());
  }

  /** What a place is called in the reader's language. */
  public Phrase nameOf(Place place) {
    return local.name(place.id(), place.name());
  }

  /** Other names of a place, the first few. */
  public List<String> names(String id) {
    int number = number(id);
    if (number < 0) {
      return List.of();
    }
    Set<String> all = new LinkedHashSet<>(index.addedNames.getOrDefault(number, List.of()));
    all.addAll(places.names(number));
    return List.copyOf(all);
  }

  /** Places whose name is, or else begins with, what was typed; most important first. */
  public List<Place> search(String typed, int limit) {
    Set<Place> found = new LinkedHashSet<>(candidates(typed));
    for (int number : prefixes.beginningWith(Words.folded(typed), limit)) {
      found.add(place(number));
    }
    return found.stream().limit(limit).toList();
  }

  // By number and fingerprint, for the recognizer.

  /** Number of the place with this id, or -1. */
  public int number(String id) {
    return index.number(id);
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
    return index.longest.longest(firstWord);
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
    int posting = index.demonyms.first(name);
    return posting < 0 ? -1 : index.demonyms.place(posting);
  }

  /** Whether nearly all people of a region live in the city it is named after. */
  public boolean isOneCity(int region) {
    return index.isOneCity(region);
  }

  /** Number of the region that shares this city's name and holds it, or -1. */
  public int regionOf(int city) {
    return index.regionOf(city);
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
    return index.importance[number];
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

  /**
   * One coordinate of where the place lies on a sphere of radius 1: the squared difference of two
   * such points compares distances without trigonometry.
   *
   * @param axis 0 through the Gulf of Guinea, 1 through 90 degrees east, 2 through the north pole
   */
  public float direction(int number, int axis) {
    return index.directions[3 * number + axis];
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
    return Comparator.comparingDouble((Integer i) -> -index.importance[i]).thenComparing(i -> i);
  }
}
