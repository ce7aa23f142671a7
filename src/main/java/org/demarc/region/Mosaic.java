package org.demarc.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
 * One first-level unit cut into pieces: the tiles of the mesh, clipped. The pieces never change;
 * who holds them does.
 */
final class Mosaic {

  /**
   * @param nodes of the mesh that hold it: one, or three of which two decide; none where the whole
   *     unit is in one hand
   * @param left it lies left of the Dnipro's left bank
   * @param settled its holder never comes into doubt
   * @param own a settlement of the unit stands in it, so that a fact does
   * @param squareKilometres its area
   * @param outlineKm length of its border on the unit's outline
   * @param bankKm length of its border on the left bank
   */
  record Piece(
      int[] nodes,
      boolean left,
      boolean settled,
      boolean own,
      Geometry shape,
      double squareKilometres,
      double outlineKm,
      double bankKm) {}

  /** No settlement. */
  static final int NOBODY = -1;

  /** A border that two pieces share. */
  record Border(int a, int b, double kilometres) {}

  private final List<Piece> pieces;
  private final List<Border> borders;
  private final int[][] neighbours;

  private Mosaic(List<Piece> pieces, List<Border> borders) {
    this.pieces = List.copyOf(pieces);
    this.borders = List.copyOf(borders);
    int[] degree = new int[pieces.size()];
    for (Border border : borders) {
      degree[border.a()]++;
      degree[border.b()]++;
    }
    this.neighbours = new int[pieces.size()][];
    Arrays.setAll(neighbours, i -> new int[degree[i]]);
    for (Border border : borders) {
      neighbours[border.a()][--degree[border.a()]] = border.b();
      neighbours[border.b()][--degree[border.b()]] = border.a();
    }
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Settlements with a say in any piece. */
  int[] voters(List<Mesh.Node> nodes) {
    return pieces.stream()
        .flatMapToInt(p -> Arrays.stream(p.nodes()))
        .flatMap(node -> Arrays.stream(nodes.get(node).voters()))
        .distinct()
        .sorted()
        .toArray();
  }

  List<Border> borders() {
    return borders;
  }

  int[] neighbours(int piece) {
    return neighbours[piece];
  }

  /** A unit that one side holds whole: a single piece. */
  static Mosaic undivided(Geometry outline) {
    return given(outline, List.of(outline));
  }

  /** A unit in parts that somebody else drew: no settlement decides about them. */
  static Mosaic given(Geometry outline, List<Geometry> parts) {
    Set<Long> outlineKeys = keys(outline);
    return new Mosaic(
        parts.stream()
            .map(
                part ->
                    new Piece(
                        new int[0],
                        true,
                        true,
                        true,
                        part,
                        Authalic.area(part).squareKilometres(),
                        kilometresOn(part, outlineKeys),
                        0))
            .toList(),
        List.of());
  }

  /**
   * @param unit its id
   * @param outline of the unit
   * @param river whose left bank parts the tiles
   */
  static Mosaic cut(
      String unit,
      Geometry outline,
      River river,
      List<Settlement> settlements,
      List<Mesh.Tile> left,
      List<Mesh.Tile> right) {
    Set<Long> outlineKeys = keys(outline);
    Set<Long> bankKeys = keys(river.bank());
    boolean parted = outline.getEnvelopeInternal().intersects(river.bank().getEnvelopeInternal());
    Geometry leftSide = parted ? Overlay.difference(outline, river.right()) : outline;
    Geometry rightSide = parted ? Overlay.intersection(outline, river.right()) : Overlay.nothing();
    List<Piece> pieces = new ArrayList<>();
    List<Border> borders = new ArrayList<>();
    for (boolean isLeft : List.of(true, false)) {
      int before = pieces.size();
      PreparedGeometry side = PreparedGeometryFactory.prepare(isLeft ? leftSide : rightSide);
      for (Mesh.Tile tile : merged(isLeft ? left : right, side.getGeometry())) {
        List<Geometry> parts = clipped(tile.shape(), side);
        Set<Geometry> homes = homes(unit, tile, settlements, parts);
        for (Geometry part : parts) {
          pieces.add(
              new Piece(
                  tile.nodes(),
                  isLeft,
                  tile.settled().isPresent(),
                  homes.contains(part),
                  part,
                  Authalic.area(part).squareKilometres(),
                  kilometresOn(part, outlineKeys),
                  kilometresOn(part, bankKeys)));
        }
      }
      // Over the bank pieces do not count as neighbours: the river is the line there.
      borders.addAll(sharedBorders(pieces, before));
    }
    return new Mosaic(pieces, borders);
  }

  /** Land whose holder never comes into doubt is one tile for each holder. */
  private static List<Mesh.Tile> merged(List<Mesh.Tile> tiles, Geometry side) {
    List<Mesh.Tile> here =
        tiles.stream()
            .filter(t -> t.shape().getEnvelopeInternal().intersects(side.getEnvelopeInternal()))
            .toList();
    List<Mesh.Tile> merged =
        new ArrayList<>(here.stream().filter(t -> t.settled().isEmpty()).toList());
    for (Fact.Party party : Fact.Party.values()) {
      List<Mesh.Tile> his =
          here.stream().filter(t -> t.settled().filter(party::equals).isPresent()).toList();
      if (!his.isEmpty()) {
        merged.add(Mesh.Tile.merged(his));
      }
    }
    return merged;
  }

  /** The parts of a tile its settlements stand in, or by which they stand. */
  private static Set<Geometry> homes(
      String unit, Mesh.Tile tile, List<Settlement> settlements, List<Geometry> parts) {
    Set<Geometry> homes = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int index : tile.settlements()) {
      Settlement settlement = settlements.get(index);
      if (settlement.unit().equals(unit)) {
        Geometry at = GeoJson.FACTORY.createPoint(settlement.at());
        parts.stream().min(Comparator.comparingDouble(at::distance)).ifPresent(homes::add);
      }
    }
    return homes;
  }

  private static List<Geometry> clipped(Geometry cell, PreparedGeometry side) {
    if (side.getGeometry().isEmpty()) {
      return List.of();
    }
    if (side.containsProperly(cell)) {
      return List.of(cell);
    }
    if (!side.intersects(cell)) {
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

  private static List<Border> sharedBorders(List<Piece> pieces, int from) {
    Map<Segment, Integer> first = new HashMap<>();
    Map<Pair, Double> shared = new HashMap<>();
    for (int i = from; i < pieces.size(); i++) {
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
