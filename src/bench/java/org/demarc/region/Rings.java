package org.demarc.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarc.gazetteer.Geodata;
import org.demarc.measure.Authalic;
import org.demarc.measure.Geodesic;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

/**
 * Our side of postgis.sh: the rings for PostGIS, our time for them, and how far the areas differ.
 */
final class Rings {
  private static final int WARM_UP = 300;
  private static final int ROUNDS = 200;

  private Rings() {}

  public static void main(String[] arguments) throws IOException {
    Outlines outlines = Atlas.open(Geodata.folder()).outlines();
    List<Region> units =
        outlines.unitsOfUkraine().stream().map(id -> outlines.find(id).orElseThrow()).toList();
    switch (arguments[0]) {
      case "wkb" -> units.forEach(Rings::printWkb);
      case "time" -> System.out.println(bestMilliseconds(units));
      case "compare" -> compare(outlines);
      default ->
          throw new IllegalArgumentException(
              "got " + arguments[0] + ", expected wkb, time or compare");
    }
  }

  private static void printWkb(Region unit) {
    System.out.println(unit.id() + "," + WKBWriter.toHex(new WKBWriter().write(unit.outline())));
  }

  private static double bestMilliseconds(List<Region> units) {
    double sum = 0;
    double best = Double.POSITIVE_INFINITY;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (Region unit : units) {
        sum += Authalic.area(unit.outline()).squareKilometres();
      }
      best = round < 0 ? best : Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    if (!(sum > 0)) {
      throw new IllegalStateException("got no area, expected that of Ukraine");
    }
    return best;
  }

  /** PostGIS takes edges as geodesics, GeoJSON as straight: so both our methods are told. */
  private static void compare(Outlines outlines) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    double theirs = 0;
    double ours = 0;
    double reference = 0;
    double most = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      int comma = line.indexOf(',');
      Geometry outline = outlines.find(line.substring(0, comma)).orElseThrow().outline();
      double km2 = Double.parseDouble(line.substring(comma + 1));
      double closed = Authalic.area(outline).squareKilometres();
      theirs += km2;
      ours += closed;
      reference += Geodesic.area(outline).squareKilometres();
      most = Math.max(most, Math.abs(closed / km2 - 1));
    }
    System.out.printf(
        "areas: PostGIS %.3f km2, closed form %.3f km2 (relative difference %.1e; of one unit at"
            + " most %.1e); GeographicLib with edges densified %.3f km2 (closed form off by %.1e)%n",
        theirs, ours, ours / theirs - 1, most, reference, ours / reference - 1);
  }
}
