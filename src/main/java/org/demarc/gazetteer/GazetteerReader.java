package org.demarc.gazetteer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads the data files side by side: one thread inflates, the others parse stretches of lines. */
final class GazetteerReader {
  private static final int STRETCH = 1 << 20;
  private final Path folder;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
  private final List<Future<Part>> parts = new ArrayList<>();

  /** Entries that add to places read elsewhere, in the order of the files. */
  static final class Extras {
    final List<String> ids = new ArrayList<>();
    final List<List<String>> names = new ArrayList<>();
    final List<String[]> demonyms = new ArrayList<>();
    final List<String> capitals = new ArrayList<>();
    final List<String[]> expressions = new ArrayList<>();

    synchronized void take(Entry entry) {
      entry.demonyms.forEach(d -> demonyms.add(new String[] {d, entry.id}));
      if (entry.kind == Place.Kind.COUNTRY && !entry.capital.isEmpty()) {
        capitals.add(entry.capital);
      }
      if (!entry.expression.isEmpty()) {
        expressions.add(new String[] {entry.id, entry.expression});
      }
      if (!entry.located && entry.expression.isEmpty()) {
        ids.add(entry.id);
        List<String> all = new ArrayList<>(entry.names);
        if (!entry.name.isEmpty()) {
          all.add(entry.name);
        }
        names.add(all);
      }
    }
  }

  final Extras extras = new Extras();

  GazetteerReader(Path folder) {
    this.folder = folder;
  }

  List<Part> read() throws IOException {
    try {
      whole("regions/composites.json", Place.Kind.AREA);
      whole("places/theatre.geojson", Place.Kind.CITY);
      whole("places/named.geojson", Place.Kind.AREA);
      whole("places/units.geojsonl.gz", Place.Kind.AREA);
      whole("regions/ukraine.geojson", Place.Kind.REGION);
      whole("regions/countries.geojson.gz", Place.Kind.COUNTRY);
      whole("regions/first-level.geojsonl.gz", Place.Kind.REGION);
      whole("regions/us-states.geojson.gz", Place.Kind.REGION);
      whole("regions/neighbours.geojson.gz", Place.Kind.REGION);
      whole("regions/disputed.geojson", Place.Kind.DISPUTED);
      lines("places/world.geojsonl.gz");
      List<Part> read = new ArrayList<>();
      for (Future<Part> part : parts) {
        read.add(part.get());
      }
      return read;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      workers.shutdown();
    }
  }

  private Consumer<Entry> into(Part part) {
    return entry -> {
      extras.take(entry);
      if (entry.located || !entry.expression.isEmpty()) {
        part.add(entry);
      }
    };
  }

  private void whole(String name, Place.Kind kind) {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return;
    }
    parts.add(
        workers.submit(
            () -> {
              Part part = new Part();
              try (InputStream in = open(file)) {
                new FeatureReader(kind, into(part)).read(in);
              }
              return part;
            }));
  }

  private void lines(String name) throws IOException {
    try (InputStream in = open(folder.resolve(name))) {
      byte[] carried = new byte[0];
      while (true) {
        byte[] stretch = Arrays.copyOf(carried, carried.length + STRETCH);
        int got = in.readNBytes(stretch, carried.length, STRETCH);
        int length = carried.length + got;
        int end = got < STRETCH ? length : lastLineEnd(stretch, length);
        carried = Arrays.copyOfRange(stretch, end, length);
        parts.add(workers.submit(() -> parse(stretch, end)));
        if (got < STRETCH) {
          return;
        }
      }
    }
  }

  private static int lastLineEnd(byte[] bytes, int length) {
    for (int i = length; i > 0; i--) {
      if (bytes[i - 1] == '\n') {
        return i;
      }
    }
    return 0;
  }

  private Part parse(byte[] bytes, int length) {
    Part part = new Part();
    try {
      new FeatureReader(Place.Kind.CITY, into(part)).read(bytes, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return part;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz")
        ? new GZIPInputStream(in, 1 << 16)
        : new BufferedInputStream(in, 1 << 16);
  }
}
