package org.demarc.picture;

import java.util.Arrays;

/**
 * A picture in at most 256 colours, which halves its file. A map is drawn in some dozens of colours
 * and the shades between them at its edges: the colours stay as they are, a shade becomes the
 * nearest that is kept.
 *
 * @param colours 0xRRGGBB
 * @param pixels of each pixel the index of its colour, row by row
 */
record Indexed(int[] colours, byte[] pixels) {
  private static final int MOST = 256;
  private static final int FARTHEST = 3 * 255 * 255 + 1;

  /**
   * @param rgb 0xRRGGBB; what stands above is passed over
   */
  static Indexed of(int[] rgb) {
    Counts counts = new Counts();
    for (int pixel : rgb) {
      counts.add(pixel & 0xffffff);
    }
    byte[] nearest = new byte[counts.table.length];
    int[] colours = choose(counts, nearest);
    byte[] pixels = new byte[rgb.length];
    for (int i = 0; i < rgb.length; i++) {
      pixels[i] = nearest[counts.place(rgb[i] & 0xffffff)];
    }
    return new Indexed(colours, pixels);
  }

  /**
   * The commonest first, then always the one that those before serve worst: by its distance, and by
   * the root of how often it stands, since an edge is seen however thin.
   *
   * @param nearest filled with the index of the chosen colour, by a colour's place in the table
   */
  private static int[] choose(Counts counts, byte[] nearest) {
    int[] places = counts.places();
    int[] distances = new int[places.length];
    Arrays.fill(distances, FARTHEST);
    double[] weights = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      weights[i] = Math.sqrt(counts.times[places[i]]);
    }
    int[] chosen = new int[Math.min(MOST, places.length)];
    for (int n = 0; n < chosen.length; n++) {
      int worst = 0;
      for (int i = 1; i < places.length; i++) {
        if (distances[i] * weights[i] > distances[worst] * weights[worst]) {
          worst = i;
        }
      }
      chosen[n] = counts.table[places[worst]];
      for (int i = 0; i < places.length; i++) {
        int distance = distance(counts.table[places[i]], chosen[n]);
        if (distance < distances[i]) {
          distances[i] = distance;
          nearest[places[i]] = (byte) n;
        }
      }
    }
    return chosen;
  }

  /** Squared, in levels of a channel. */
  private static int distance(int one, int other) {
    int red = (one >> 16) - (other >> 16);
    int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
    int blue = (one & 0xff) - (other & 0xff);
    return red * red + green * green + blue * blue;
  }

  /** How often each colour stands: a table of open places, since boxes would take as long again. */
  private static final class Counts {
    private static final int FREE = -1;
    private int[] table = table(1 << 16);
    private int[] times = new int[table.length];
    private int size;

    private static int[] table(int length) {
      int[] table = new int[length];
      Arrays.fill(table, FREE);
      return table;
    }

    void add(int colour) {
      int place = place(colour);
      if (table[place] == FREE) {
        table[place] = colour;
        size++;
      }
      times[place]++;
      if (2 * size > table.length) {
        grow();
      }
    }

    private void grow() {
      int[] colours = table;
      int[] before = times;
      table = table(2 * colours.length);
      times = new int[table.length];
      for (int i = 0; i < colours.length; i++) {
        if (colours[i] != FREE) {
          int place = place(colours[i]);
          table[place] = colours[i];
          times[place] = before[i];
        }
      }
    }

    /** Where the colour stands, or would. */
    int place(int colour) {
      int place = (colour * 0x9e3779b1) >>> (1 + Integer.numberOfLeadingZeros(table.length));
      while (table[place] != FREE && table[place] != colour) {
        place = (place + 1) & (table.length - 1);
      }
      return place;
    }

    /** Those that are taken. */
    int[] places() {
      int[] places = new int[size];
      int n = 0;
      for (int i = 0; i < table.length; i++) {
        if (table[i] != FREE) {
          places[n++] = i;
        }
      }
      return places;
    }
  }
}
