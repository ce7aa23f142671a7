package org.demarc.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All the gazetteer knows, put together from the parts of the data files. */
final class Index {
  final Columns places;
  final NameTable names;
  final WordCounts longest;
  final NameTable demonyms;
  final NameTable ids;
  final Map<Integer, List<String>> addedNames = new HashMap<>();
  final float[] importance;

  /** See {@link Gazetteer#direction}. */
  final float[] directions;

  /** By city, the region that shares its name and holds it, or -1. */
  private final int[] namesakes;

  /** By region, 1 where it is but one city. */
  private final byte[] oneCity;

  private Index(List<Part> parts, GazetteerReader.Extras extras) {
    places = new Columns();
    names = new NameTable();
    longest = new WordCounts();
    demonyms = new NameTable();
    ids = new NameTable();
    for (Part part : parts) {
      part.mergeInto(places, names, longest);
    }
    places.trim();
    for (int i = 0; i < places.size; i++) {
      ids.add(Words.name(places.id(i)), i, true);
    }
    apply(extras);
    importance = Importance.of(places);
    directions = directions(places);
    namesakes = new int[places.size];
    Arrays.fill(namesakes, -1);
    oneCity = new byte[places.size];
    names.forEachName(this::findNamesakes);
  }

  static Index of(List<Part> parts, GazetteerReader.Extras extras) {
    return new Index(parts, extras);
  }

  private Index(Image.Reader in) {
    places = new Columns(in);
    names = new NameTable(in);
    longest = new WordCounts(in);
    demonyms = new NameTable(in);
    ids = new NameTable(in);
    importance = in.floats();
    directions = in.floats();
    namesakes = in.ints();
    oneCity = in.bytes();
    for (int number : in.ints()) {
      addedNames.put(number, in.strings());
    }
  }

  /** What an earlier load of the same data kept, if it did. */
  static Optional<Index> read(Path image, long stamp) throws IOException {
    if (!Files.exists(image) || Files.size(image) < Long.BYTES) {
      return Optional.empty();
    }
    Image.Reader in = new Image.Reader(image);
    return in.value() == stamp ? Optional.of(new Index(in)) : Optional.empty();
  }

  void write(Path image, long stamp) throws IOException {
    try (Image.Writer out = new Image.Writer(image)) {
      out.value(stamp);
      places.write(out);
      names.write(out);
      longest.write(out);
      demonyms.write(out);
      ids.write(out);
      out.array(importance);
      out.array(directions);
      out.array(namesakes);
      out.array(oneCity);
      int[] named = addedNames.keySet().stream().mapToInt(i -> i).sorted().toArray();
      out.array(named);
      for (int number : named) {
        out.strings(addedNames.get(number));
      }
      out.finish();
    }
  }

  /** Number of the place with this id, or -1. */
  int number(String id) {
    for (int p = ids.first(Words.name(id)); p >= 0; p = ids.next(p)) {
      if (places.id(ids.place(p)).equals(id)) {
        return ids.place(p);
      }
    }
    return -1;
  }

  private static float[] directions(Columns places) {
    float[] directions = new float[3 * places.size];
    for (int i = 0; i < places.size; i++) {
      double latitude = Math.toRadians(places.latitude(i));
      double longitude = Math.toRadians(places.longitude(i));
      directions[3 * i] = (float) (Math.cos(latitude) * Math.cos(longitude));
      directions[3 * i + 1] = (float) (Math.cos(latitude) * Math.sin(longitude));
      directions[3 * i + 2] = (float) Math.sin(latitude);
    }
    return directions;
  }

  int regionOf(int city) {
    return namesakes[city];
  }

  boolean isOneCity(int region) {
    return oneCity[region] == 1;
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
              oneCity[region] = 1;
            }
            namesakes[city] = region;
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
