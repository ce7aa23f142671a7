package org.demarc.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * The left bank of the Dnipro, which no cell of a settlement crosses. The water and the drained
 * reservoir lie on its right: they are nobody's gain.
 */
final class River {
  /** How far the digitised bank may be from the true one. */
  static final double ERROR_KM = 1;

  private static final String BANK = "demarc:dnipro-left-bank";

  private final LineString bank;
  private final Geometry right;

  private River(LineString bank, Geometry right) {
    this.bank = bank;
    this.right = right;
  }

  static River read(Path file) {
    try {
      JsonNode features = new ObjectMapper().readTree(Files.readAllBytes(file)).path("features");
      for (JsonNode feature : features) {
        if (BANK.equals(feature.path("id").asText())) {
          return of(GeoJson.coordinates(feature.path("geometry").path("coordinates")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file, e);
    }
    throw new IllegalStateException(file + ": got no feature " + BANK + ", expected one");
  }

  /** Downstream, so that the right bank is closed far in the west. */
  private static River of(Coordinate[] downstream) {
    List<Coordinate> ring = new ArrayList<>(Arrays.asList(downstream));
    double west = -170;
    ring.add(new Coordinate(west, downstream[downstream.length - 1].y));
    ring.add(new Coordinate(west, downstream[0].y));
    ring.add(downstream[0]);
    return new River(
        GeoJson.FACTORY.createLineString(downstream),
        GeoJson.FACTORY.createPolygon(ring.toArray(Coordinate[]::new)));
  }

  LineString bank() {
    return bank;
  }

  /** Everything right of the left bank, the water with it. */
  Geometry right() {
    return right;
  }
}
