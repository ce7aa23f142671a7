package org.demarc.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places as columns of primitives: 200,000 records would cost three times the memory. Ids of the
 * form {@code geonames:NNN} are kept as numbers; short codes are packed eight ASCII letters to a
 * long.
 */
final class Columns {
  private static final String GEONAMES = "geonames:";
  private static final int NAMES_KEPT = 12;
  private static final Place.Kind[] KINDS = Place.Kind.values();

  int size;
  private int[] numbers = new int[1024];
  private final List<String> otherIds;
  private byte[] kinds = new byte[1024];
  private byte[] capitals = new byte[1024];
  private byte[] fames = new byte[1024];
  private long[] countries = new long[1024];
  private long[] regions = new long[1024];
  private double[] latitudes = new double[1024];
  private double[] longitudes = new double[1024];
  private long[] populations = new long[1024];
  private int[] nameEnds = new int[1024];
  private byte[] names = new byte[1 << 16];

  Columns() {
    otherIds = new ArrayList<>();
  }

  Columns(Image.Reader in) {
    numbers = in.ints();
    size = numbers.length;
    otherIds = in.strings();
    kinds = in.bytes();
    capitals = in.bytes();
    fames = in.bytes();
    countries = in.longs();
    regions = in.longs();
    latitudes = in.doubles();
    longitudes = in.doubles();
    populations = in.longs();
    nameEnds = in.ints();
    names = in.bytes();
  }

  void write(Image.Writer out) throws IOException {
    out.array(numbers);
    out.strings(otherIds);
    out.array(kinds);
    out.array(capitals);
    out.array(fames);
    out.array(countries);
    out.array(regions);
    out.array(latitudes);
    out.array(longitudes);
    out.array(populations);
    out.array(nameEnds);
    out.array(names);
  }

  int add(Entry entry) {
    if (size == numbers.length) {
      resize(size * 2);
    }
    numbers[size] = number(entry.id);
    kinds[size] = (byte) entry.kind.ordinal();
    capitals[size] = (byte) (entry.code.equals("PPLC") ? 1 : 0);
    fames[size] = (byte) Math.min(Byte.MAX_VALUE, entry.names.size());
    countries[size] = pack(entry.country);
    regions[size] = pack(entry.region);
    latitudes[size] = entry.latitude;
    longitudes[size] = entry.longitude;
    populations[size] = entry.population;
    int end = put(nameStart(size), entry.name);
    for (int i = 0; i < Math.min(NAMES_KEPT, entry.names.size()); i++) {
      end = put(put(end, "\n"), entry.names.get(i));
    }
    nameEnds[size] = end;
    return size++;
  }

  /** Takes over all rows of another set of columns; returns the number of the first. */
  int append(Columns part) {
    int first = size;
    int total = size + part.size;
    if (total > numbers.length) {
      resize(Math.max(total, size * 2));
    }
    for (int i = 0; i < part.size; i++) {
      numbers[first + i] =
          part.numbers[i] < 0 ? part.numbers[i] - otherIds.size() : part.numbers[i];
      nameEnds[first + i] = part.nameEnds[i] + nameStart(first);
    }
    otherIds.addAll(part.otherIds);
    System.arraycopy(part.kinds, 0, kinds, first, part.size);
    System.arraycopy(part.capitals, 0, capitals, first, part.size);
    System.arraycopy(part.fames, 0, fames, first, part.size);
    System.arraycopy(part.countries, 0, countries, first, part.size);
    System.arraycopy(part.regions, 0, regions, first, part.size);
    System.arraycopy(part.latitudes, 0, latitudes, first, part.size);
    System.arraycopy(part.longitudes, 0, longitudes, first, part.size);
    System.arraycopy(part.populations, 0, populations, first, part.size);
    int bytes = part.nameStart(part.size);
    ensureBytes(nameStart(first) + bytes);
    System.arraycopy(part.names, 0, names, nameStart(first), bytes);
    size = total;
    return first;
  }

  void trim() {
    resize(size);
    names = Arrays.copyOf(names, nameStart(size));
  }

  Place place(int i) {
    return new Place(
        id(i),
        name(i),
        kind(i),
        country(i),
        region(i),
        latitudes[i],
        longitudes[i],
        populations[i]);
  }

  String id(int i) {
    return numbers[i] < 0 ? otherIds.get(-numbers[i] - 1) : GEONAMES + numbers[i];
  }

  String name(int i) {
    int start = nameStart(i);
    int end = start;
    while (end < nameEnds[i] && names[end] != '\n') {
      end++;
    }
    return new String(names, start, end - start, StandardCharsets.UTF_8);
  }

  /** Its other names, as many as are kept. */
  List<String> names(int i) {
    int start = nameStart(i);
    String all = new String(names, start, nameEnds[i] - start, StandardCharsets.UTF_8);
    List<String> lines = all.lines().toList();
    return lines.isEmpty() ? lines : lines.subList(1, lines.size());
  }

  Place.Kind kind(int i) {
    return KINDS[kinds[i]];
  }

  /** How many other names the data list: towns known far away have many. */
  int fame(int i) {
    return fames[i];
  }

  boolean isCapital(int i) {
    return capitals[i] == 1;
  }

  void markCapital(int i) {
    capitals[i] = 1;
  }

  String country(int i) {
    return unpack(countries[i]);
  }

  String region(int i) {
    return unpack(regions[i]);
  }

  long countryCode(int i) {
    return countries[i];
  }

  long regionCode(int i) {
    return regions[i];
  }

  double latitude(int i) {
    return latitudes[i];
  }

  double longitude(int i) {
    return longitudes[i];
  }

  long population(int i) {
    return populations[i];
  }

  void locate(int i, double latitude, double longitude, String country) {
    latitudes[i] = latitude;
    longitudes[i] = longitude;
    countries[i] = pack(country);
  }

  static long pack(String code) {
    if (code.length() > 8) {
      throw new IllegalStateException("got code '" + code + "', expected at most 8 letters");
    }
    long packed = 0;
    for (int i = 0; i < code.length(); i++) {
      packed = packed << 8 | code.charAt(i) & 0xFF;
    }
    return packed;
  }

  private static String unpack(long packed) {
    if (packed == 0) {
      return "";
    }
    char[] code = new char[8];
    int start = 8;
    for (long rest = packed; rest != 0; rest >>>= 8) {
      code[--start] = (char) (rest & 0xFF);
    }
    return new String(code, start, 8 - start);
  }

  private int number(String id) {
    if (id.startsWith(GEONAMES)) {
      return Integer.parseInt(id, GEONAMES.length(), id.length(), 10);
    }
    otherIds.add(id);
    return -otherIds.size();
  }

  private int nameStart(int i) {
    return i == 0 ? 0 : nameEnds[i - 1];
  }

  private int put(int at, String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    ensureBytes(at + bytes.length);
    System.arraycopy(bytes, 0, names, at, bytes.length);
    return at + bytes.length;
  }

  private void ensureBytes(int length) {
    if (length > names.length) {
      names = Arrays.copyOf(names, Math.max(length, names.length * 2));
    }
  }

  private void resize(int length) {
    numbers = Arrays.copyOf(numbers, length);
    kinds = Arrays.copyOf(kinds, length);
    capitals = Arrays.copyOf(capitals, length);
    fames = Arrays.copyOf(fames, length);
    countries = Arrays.copyOf(countries, length);
    regions = Arrays.copyOf(regions, length);
    latitudes = Arrays.copyOf(latitudes, length);
    longitudes = Arrays.copyOf(longitudes, length);
    populations = Arrays.copyOf(populations, length);
    nameEnds = Arrays.copyOf(nameEnds, length);
  }
}
