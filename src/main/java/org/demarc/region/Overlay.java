package org.demarc.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.demarc.article.Abandoned;
import org.demarc.measure.Authalic;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * Set operations on polygons, snapped to a grid of 1e-7 degree (about 1 cm): they never fail on
 * nearly touching borders, and two regions that share a border leave no sliver. Each looks first
 * whether anybody waits for it; where both are the same, as when land is asked for that somebody
 * holds whole, there is nothing to compute.
 */
final class Overlay {
  static final PrecisionModel GRID = new PrecisionModel(1e7);

  private Overlay() {}

  static Geometry intersection(Geometry a, Geometry b) {
    Abandoned.check();
    if (!a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())) {
      return nothing();
    }
    return a.equalsExact(b) ? a : polygons(OverlayNG.overlay(a, b, OverlayNG.INTERSECTION, GRID));
  }

  /** The stretches that two outlines have in common. */
  static Geometry shared(Geometry a, Geometry b) {
    Abandoned.check();
    if (a.equalsExact(b)) {
      return a;
    }
    return a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())
        ? OverlayNG.overlay(a, b, OverlayNG.INTERSECTION, GRID)
        : GeoJson.FACTORY.createLineString();
  }

  static Geometry union(Geometry a, Geometry b) {
    Abandoned.check();
    return polygons(OverlayNG.overlay(a, b, OverlayNG.UNION, GRID));
  }

  static Geometry difference(Geometry a, Geometry b) {
    Abandoned.check();
    if (!a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())) {
      return a;
    }
    return a.equalsExact(b)
        ? nothing()
        : polygons(OverlayNG.overlay(a, b, OverlayNG.DIFFERENCE, GRID));
  }

  static Geometry union(Collection<Geometry> parts) {
    Abandoned.check();
    List<Geometry> there = parts.stream().filter(g -> !g.isEmpty()).toList();
    return there.isEmpty()
        ? nothing()
        : there.size() == 1
            ? there.get(0)
            : polygons(UnaryUnionNG.union(there, GeoJson.FACTORY, GRID));
  }

  /**
   * Union of polygons that share whole edges and do not overlap, such as tiles: far faster. Where
   * edges turn out not to match, the slow way is taken.
   */
  static Geometry unionOfTiles(Collection<Geometry> parts) {
    Abandoned.check();
    List<Polygon> tiles = new ArrayList<>();
    parts.forEach(part -> PolygonExtracter.getPolygons(part, tiles));
    tiles.removeIf(Geometry::isEmpty);
    if (tiles.size() < 2) {
      return tiles.isEmpty() ? nothing() : tiles.get(0);
    }
    Geometry all = GeoJson.FACTORY.createMultiPolygon(tiles.toArray(Polygon[]::new));
    try {
      Geometry union = polygons(CoverageUnion.union(all));
      double before = Authalic.area(all).squareKilometres();
      double after = Authalic.area(union).squareKilometres();
      if (Math.abs(before - after) <= 1e-9 * before && union.isValid()) {
        return union;
      }
    } catch (TopologyException e) {
      // Edges that cross where they should be one: the union below nodes them.
    }
    return union(new ArrayList<Geometry>(tiles));
  }

  static Geometry nothing() {
    return GeoJson.FACTORY.createPolygon();
  }

  /** Lines and points, where borders only touch, are no land. */
  static Geometry polygons(Geometry geometry) {
    if (geometry instanceof Polygon) {
      return geometry;
    }
    List<Polygon> polygons = new ArrayList<>();
    PolygonExtracter.getPolygons(geometry, polygons);
    polygons.removeIf(Geometry::isEmpty);
    return switch (polygons.size()) {
      case 0 -> nothing();
      case 1 -> polygons.get(0);
      default -> GeoJson.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    };
  }

  /** One number for a point of the grid, to find it again. */
  static long key(Coordinate point) {
    return Math.round(point.x * 1e7) * 4_000_000_000L + Math.round(point.y * 1e7);
  }
}
