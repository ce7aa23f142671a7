package org.demarc.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.measure.Authalic;
import org.demarc.measure.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * One first-level unit cut into pieces, each belonging to one settlement. The pieces never change;
 * who holds them does.
 */
final class Mosaic {

  /**
   * @param settlement index of the settlement whose cell it is part of
   * @param own the settlement lies in it, so that a fact stands in it
   * @param squareKilometres its area
   * @param outlineKm length of its border on the unit's outline
   * @param bankKm length of its border on the left bank
   */
  record Piece(
      int settlement,
      boolean own,
      Geometry shape,
      double squareKilometres,
      double outlineKm,
      double bankKm) {}

  /** The settlement of a piece that needs none. */
  static final int NOBODY = -1;

  /** A border that two pieces share. */
  record Border(int a, int b, double kilometres) {}

  private final List<Piece> pieces;
  private final List<Border> borders;
  private final List<List<Integer>> neighbours;

  private Mosaic(List<Piece> pieces, List<Border> borders) {
    this.pieces = List.copyOf(pieces);
    this.borders = List.copyOf(borders);
    this.neighbours = new ArrayList<>();
    pieces.forEach(p -> neighbours.add(new ArrayList<>()));
    for (Border border : borders) {
      neighbours.get(border.a()).add(border.b());
      neighbours.get(border.b()).add(border.a());
    }
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Border> borders() {
    return borders;
  }

  List<Integer> neighbours(int piece) {
    return neighbours.get(piece);
  }

  /** A unit that one side holds whole: a single piece of no settlement. */
  static Mosaic undivided(Geometry outline) {
    double km = outline.getNumGeometries() == 0 ? 0 : kilometresOn(outline, keys(outline));
    return new Mosaic(
        List.of(new Piece(NOBODY, true, outline, Authalic.area(outline).squareKilometres(), km, 0)),
        List.of());
  }

  /**
   * @param unit its id
   * @param outline of the unit
   * @param river whose left bank parts the settlements
   * @param left index of each settlement left of the bank, with its cell among those
   * @param right the same on the other side
   */
  static Mosaic cut(
      String unit,
      Geometry outline,
      River river,
      List<Settlement> settlements,
      Map<Integer, Geometry> left,
      Map<Integer, Geometry> right) {
    Set<Long> outlineKeys = keys(outline);
    Set<Long> bankKeys = keys(river.bank());
    List<Piece> pieces = new ArrayList<>();
    boolean parted = outline.getEnvelopeInternal().intersects(river.bank().getEnvelopeInternal());
    Geometry leftSide = parted ? Overlay.difference(outline, river.right()) : outline;
    Geometry rightSide = parted ? Overlay.intersection(outline, river.right()) : Overlay.nothing();
    for (boolean isLeft : List.of(true, false)) {
      Geometry side = isLeft ? leftSide : rightSide;
      PreparedGeometry prepared = PreparedGeometryFactory.prepare(side);
      (isLeft ? left : right)
          .forEach(
              (index, cell) -> {
                List<Geometry> parts = clipped(cell, prepared);
                Settlement settlement = settlements.get(index);
                Geometry home = settlement.unit().equals(unit) ? home(settlement, parts) : null;
                for (Geometry part : parts) {
                  pieces.add(
                      new Piece(
                          index,
                          part == home,
                          part,
                          Authalic.area(part).squareKilometres(),
                          kilometresOn(part, outlineKeys),
                          kilometresOn(part, bankKeys)));
                }
              });
    }
    return new Mosaic(pieces, sharedBorders(pieces));
  }

  /** The part of its cell a settlement stands in, or by which it stands. */
  private static Geometry home(Settlement settlement, List<Geometry> parts) {
    Geometry at = GeoJson.FACTORY.createPoint(settlement.at());
    return parts.stream().min(Comparator.comparingDouble(at::distance)).orElse(null);
  }

  private static List<Geometry> clipped(Geometry cell, PreparedGeometry side) {
    if (side.getGeometry().isEmpty() || !side.intersects(cell)) {
      return List.of();
    }
    Geometry clipped = side.contains(cell) ? cell : Overlay.intersection(side.getGeometry(), cell);
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < clipped.getNumGeometries(); i++) {
      if (!clipped.getGeometryN(i).isEmpty()) {
        parts.add(clipped.getGeometryN(i));
      }
    }
    return parts;
  }

  private static Set<Long> keys(Geometry geometry) {
    Set<Long> keys = new HashSet<>();
    for (Coordinate point : geometry.getCoordinates()) {
      keys.add(Overlay.key(point));
    }
    return keys;
  }

  /** Segments with an end among the given vertices: a cut never starts at one of them. */
  private static double kilometresOn(Geometry part, Set<Long> vertices) {
    double sum = 0;
    for (Coordinate[] ring : rings(part)) {
      for (int i = 1; i < ring.length; i++) {
        if (vertices.contains(Overlay.key(ring[i - 1]))
            || vertices.contains(Overlay.key(ring[i]))) {
          sum += Distance.kilometres(ring[i - 1], ring[i]);
        }
      }
    }
    return sum;
  }

  private static List<Coordinate[]> rings(Geometry polygons) {
    List<Coordinate[]> rings = new ArrayList<>();
    for (Object line : LinearComponentExtracter.getLines(polygons)) {
      rings.add(((LineString) line).getCoordinates());
    }
    return rings;
  }

  private record Segment(long from, long to) {
    static Segment between(Coordinate a, Coordinate b) {
      long from = Overlay.key(a);
      long to = Overlay.key(b);
      return from < to ? new Segment(from, to) : new Segment(to, from);
    }
  }

  private record Pair(int a, int b) {}

  private static List<Border> sharedBorders(List<Piece> pieces) {
    Map<Segment, Integer> first = new HashMap<>();
    Map<Pair, Double> shared = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      for (Coordinate[] ring : rings(pieces.get(i).shape())) {
        for (int k = 1; k < ring.length; k++) {
          Integer other = first.putIfAbsent(Segment.between(ring[k - 1], ring[k]), i);
          if (other != null && other != i) {
            double km = Distance.kilometres(ring[k - 1], ring[k]);
            shared.merge(new Pair(other, i), km, Double::sum);
          }
        }
      }
    }
    List<Border> borders = new ArrayList<>();
    shared.forEach((pair, km) -> borders.add(new Border(pair.a(), pair.b(), km)));
    borders.sort((p, q) -> p.a() != q.a() ? p.a() - q.a() : p.b() - q.b());
    return borders;
  }
}
