package org.demarc.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarc.article.CallerError;
import org.demarc.phrase.Phrase;
import org.demarc.region.Fact.Party;
import org.locationtech.jts.geom.Geometry;

/**
 * Who held what as a user's own files have it, one for a date: the latest file on or before a day
 * is in force. Land that no feature gives to Russia is Ukraine's, as far as Ukraine's units reach.
 */
final class Layers implements ControlSource {
  private static final Pattern DATED =
      Pattern.compile("(?:(\\d{4})-(\\d{2})-(\\d{2})|.*_(\\d{4})(\\d{2})(\\d{2}))\\.geojson");
  private static final int MOST_FILES = 1_000;
  private static final int MOST_VERTICES = 4_000_000;

  private final Path folder;
  private final Outlines outlines;
  private final NavigableMap<LocalDate, LayerFile> files;
  private final Map<Key, Geometry> russian = new ConcurrentHashMap<>();
  private final Map<Key, Holding> single = new ConcurrentHashMap<>();

  /**
   * @param since date of the file in force
   */
  private record Key(String unit, LocalDate since) {}

  private Layers(Path folder, Outlines outlines, NavigableMap<LocalDate, LayerFile> files) {
    this.folder = folder;
    this.outlines = outlines;
    this.files = files;
  }

  /**
   * Reads and checks every file.
   *
   * @throws CallerError naming file, feature and fault
   */
  static Layers open(Path folder, Outlines outlines) {
    NavigableMap<LocalDate, Path> dated = dated(folder);
    AtomicInteger vertices = new AtomicInteger();
    // On all cores; of several broken files any one is told.
    List<LayerFile> read =
        dated.values().parallelStream().map(path -> counted(path, vertices)).toList();
    NavigableMap<LocalDate, LayerFile> files = new TreeMap<>();
    read.forEach(file -> files.put(date(file.path()), file));
    return new Layers(folder, outlines, files);
  }

  private static LayerFile counted(Path path, AtomicInteger vertices) {
    LayerFile file = LayerFile.read(path);
    if (vertices.addAndGet(file.vertices()) > MOST_VERTICES) {
      throw new CallerError(
          "%s: got more than %,d vertices in the files up to this one, expected at most that in a folder"
              .formatted(path, MOST_VERTICES));
    }
    return file;
  }

  private static NavigableMap<LocalDate, Path> dated(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CallerError(
          "got own layers '" + folder + "', expected a folder of files such as 2025-12-08.geojson");
    }
    NavigableMap<LocalDate, Path> dated = new TreeMap<>();
    for (Path file : geoJsonIn(folder)) {
      Path other = dated.put(date(file), file);
      if (other != null) {
        throw new CallerError(
            "%s: got a second file for %s beside %s, expected one for a date"
                .formatted(file, date(file), other.getFileName()));
      }
    }
    if (dated.isEmpty() || dated.size() > MOST_FILES) {
      throw new CallerError(
          "%s: got %,d GeoJSON files, expected 1 to %,d such as 2025-12-08.geojson"
              .formatted(folder, dated.size(), MOST_FILES));
    }
    return dated;
  }

  private static List<Path> geoJsonIn(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.getFileName().toString().endsWith(".geojson")).sorted().toList();
    } catch (IOException e) {
      throw UserFile.unreadable(folder, e);
    }
  }

  private static LocalDate date(Path file) {
    Matcher name = DATED.matcher(file.getFileName().toString());
    try {
      if (name.matches()) {
        int at = name.group(1) == null ? 4 : 1;
        return LocalDate.of(
            Integer.parseInt(name.group(at)),
            Integer.parseInt(name.group(at + 1)),
            Integer.parseInt(name.group(at + 2)));
      }
    } catch (DateTimeException e) {
      throw undated(file);
    }
    throw undated(file);
  }

  private static CallerError undated(Path file) {
    return new CallerError(
        file + ": got no date in the name, expected YYYY-MM-DD.geojson or …_YYYYMMDD.geojson");
  }

  @Override
  public LocalDate first() {
    return files.firstKey();
  }

  @Override
  public LocalDate last() {
    return files.lastKey();
  }

  @Override
  public Optional<Phrase> gap(LocalDate day) {
    return day.isBefore(first())
        ? Optional.of(Phrase.of("unresolved.layers", name(folder), first(), day))
        : Optional.empty();
  }

  @Override
  public NavigableSet<LocalDate> changeDays() {
    return Collections.unmodifiableNavigableSet(files.navigableKeySet());
  }

  @Override
  public Holding[] holdings(String unit, List<LocalDate> days) {
    List<LocalDate> since = days.stream().map(files::floorKey).toList();
    if (since.size() == 1) {
      return new Holding[] {
        single.computeIfAbsent(new Key(unit, since.get(0)), key -> split(unit, since)[0])
      };
    }
    return split(unit, since);
  }

  /** Cuts the unit along the land of every date; bit k of a part's number: Russian on date k. */
  private Holding[] split(String unit, List<LocalDate> since) {
    Geometry outline = outlines.find(unit).orElseThrow().outline();
    Map<Integer, Geometry> parts = new LinkedHashMap<>(Map.of(0, outline));
    for (int date = 0; date < since.size(); date++) {
      Geometry land = russian(unit, since.get(date));
      Map<Integer, Geometry> cut = new LinkedHashMap<>();
      for (Map.Entry<Integer, Geometry> part : parts.entrySet()) {
        cut.put(part.getKey(), Overlay.difference(part.getValue(), land));
        // On the first date the part is the whole unit, and the land is cut to it already.
        cut.put(
            part.getKey() | 1 << date,
            date == 0 ? land : Overlay.intersection(part.getValue(), land));
      }
      cut.values().removeIf(Geometry::isEmpty);
      parts = cut;
    }
    Mosaic mosaic = Mosaic.given(outline, List.copyOf(parts.values()));
    List<Integer> masks = new ArrayList<>(parts.keySet());
    Holding[] holdings = new Holding[since.size()];
    for (int date = 0; date < holdings.length; date++) {
      int bit = 1 << date;
      holdings[date] =
          Holding.given(
              mosaic,
              masks.stream()
                  .map(mask -> (mask & bit) == 0 ? Party.UA : Party.RU)
                  .toArray(Party[]::new));
    }
    return holdings;
  }

  private Geometry russian(String unit, LocalDate since) {
    return russian.computeIfAbsent(
        new Key(unit, since),
        key ->
            Overlay.intersection(
                outlines.find(unit).orElseThrow().outline(), files.get(since).russian()));
  }

  @Override
  public Holders holders(LocalDate day) {
    return Holders.none();
  }

  @Override
  public List<Phrase> notes(Holding holding) {
    return List.of();
  }

  @Override
  public List<Phrase> sources(List<LocalDate> days) {
    if (days.isEmpty()) {
      return List.of(Phrase.of("source.layers", name(folder), files.size(), first(), last()));
    }
    return days.stream().map(this::source).distinct().toList();
  }

  private Phrase source(LocalDate day) {
    return Phrase.of(
        "source.layer", name(folder), name(files.floorEntry(day).getValue().path()), day);
  }

  private static String name(Path path) {
    return path.toAbsolutePath().normalize().getFileName().toString();
  }

  @Override
  public Phrase lineAlone() {
    return line();
  }

  @Override
  public Phrase line() {
    return Phrase.of("line.layers", name(folder));
  }

  @Override
  public boolean isOwn() {
    return true;
  }
}
