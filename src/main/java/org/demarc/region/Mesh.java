package org.demarc.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.demarc.region.Fact.Party;
import org.demarc.region.NaturalNeighbours.Weights;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The land around settlements as tiles that never change. Nodes are the settlements and the middles
 * of the edges between them; each is held by whom the settlements around it vote for, by their
 * natural-neighbour weights. A tile is the land around one node, or the middle of a triangle of
 * three nodes, which goes with two of them: so the line between two holders cuts corners, instead
 * of following the walls of cells.
 *
 * <p>Drawn where a degree of longitude is shortened to what it measures at 48.5 degrees north.
 */
final class Mesh {
  static final double SHORTENED = Math.cos(Math.toRadians(48.5));

  /**
   * Beyond the outermost settlements the land goes with the nearest: copies of them stand on a
   * circle so far outside.
   */
  private static final double FRAME_DEGREES = 1;

  private static final int FRAME_POINTS = 90;

  /**
   * A place and who has a say there: weighed when first asked for, since most questions are about
   * few units. Should two threads ask at once, both weigh alike.
   */
  static final class Node {
    private final Supplier<Say> weighing;
    private Say say;

    private record Say(int[] voters, double[] weights) {}

    private Node(Supplier<Say> weighing) {
      this.weighing = weighing;
    }

    private Say say() {
      Say known = say;
      if (known == null) {
        known = weighing.get();
        say = known;
      }
      return known;
    }

    /** Indices of settlements, the heaviest first. */
    int[] voters() {
      return say().voters();
    }

    double[] weights() {
      return say().weights();
    }
  }

  /**
   * @param nodes one, or three of which two decide
   * @param settlements those that stand in it
   * @param settled who holds it, where that never comes into doubt
   */
  record Tile(int[] nodes, List<Integer> settlements, Optional<Party> settled, Geometry shape) {

    /** Settled tiles of one holder as one. */
    static Tile merged(List<Tile> tiles) {
      Tile first = tiles.get(0);
      return new Tile(
          first.nodes(),
          tiles.stream().flatMap(t -> t.settlements().stream()).toList(),
          first.settled(),
          Overlay.unionOfTiles(tiles.stream().map(Tile::shape).toList()));
    }
  }

  private record Shape(int[] nodes, int settlement, Geometry shape) {}

  private final List<Node> nodes = new ArrayList<>();
  private final List<Shape> tiles = new ArrayList<>();
  private final List<Coordinate> at = new ArrayList<>();
  private final Map<Long, Integer> middles = new HashMap<>();
  private final NaturalNeighbours neighbours;
  private final List<Integer> settlementOf;

  /**
   * @param settlements index to longitude and latitude in degrees; at least three
   */
  Mesh(Map<Integer, Coordinate> settlements) {
    List<Coordinate> points = new ArrayList<>();
    settlementOf = new ArrayList<>();
    new TreeMap<>(settlements)
        .forEach(
            (index, place) -> {
              points.add(new Coordinate(place.x * SHORTENED, place.y));
              settlementOf.add(index);
            });
    addFrame(points);
    neighbours = new NaturalNeighbours(points);
    for (int i = 0; i < points.size(); i++) {
      at.add(points.get(i));
      Node.Say alone = new Node.Say(new int[] {settlementOf.get(i)}, new double[] {1});
      nodes.add(new Node(() -> alone));
    }
    build(settlements.size(), points.size());
  }

  private void addFrame(List<Coordinate> points) {
    int real = points.size();
    Envelope all = new Envelope();
    points.forEach(all::expandToInclude);
    Coordinate centre = all.centre();
    double radius = all.getDiameter() / 2 + FRAME_DEGREES;
    for (int k = 0; k < FRAME_POINTS; k++) {
      double angle = 2 * Math.PI * k / FRAME_POINTS;
      Coordinate copy =
          new Coordinate(centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle));
      int nearest = 0;
      for (int i = 1; i < real; i++) {
        if (points.get(i).distance(copy) < points.get(nearest).distance(copy)) {
          nearest = i;
        }
      }
      points.add(copy);
      settlementOf.add(settlementOf.get(nearest));
    }
  }

  private void build(int real, int corners) {
    Map<Integer, List<int[]>> around = new HashMap<>();
    List<int[]> small = new ArrayList<>();
    for (int[] t : neighbours.triangles()) {
      int ab = middle(t[0], t[1]);
      int bc = middle(t[1], t[2]);
      int ca = middle(t[2], t[0]);
      small.add(new int[] {t[0], ab, ca});
      small.add(new int[] {t[1], bc, ab});
      small.add(new int[] {t[2], ca, bc});
      small.add(new int[] {ab, bc, ca});
    }
    for (int[] t : small) {
      tiles.add(
          new Shape(
              t,
              Mosaic.NOBODY,
              ring(List.of(half(t[0], t[1]), half(t[1], t[2]), half(t[2], t[0])))));
      for (int node : t) {
        around.computeIfAbsent(node, n -> new ArrayList<>()).add(t);
      }
    }
    for (int node = 0; node < nodes.size(); node++) {
      boolean ghost = node >= real && node < corners;
      if (!ghost && isInside(node, around.get(node))) {
        int settlement = node < real ? settlementOf.get(node) : Mosaic.NOBODY;
        tiles.add(new Shape(new int[] {node}, settlement, star(node, around.get(node))));
      }
    }
  }

  /** Every neighbour of a node inside the mesh is met by two of its triangles. */
  private static boolean isInside(int node, List<int[]> triangles) {
    Map<Integer, Integer> met = new HashMap<>();
    triangles.forEach(
        t -> Arrays.stream(t).filter(n -> n != node).forEach(n -> met.merge(n, 1, Integer::sum)));
    return met.values().stream().allMatch(count -> count == 2);
  }

  private Geometry star(int node, List<int[]> triangles) {
    List<Integer> others =
        triangles.stream()
            .flatMapToInt(Arrays::stream)
            .filter(n -> n != node)
            .distinct()
            .boxed()
            .toList();
    Coordinate c = at.get(node);
    return ring(
        others.stream()
            .sorted(
                Comparator.comparingDouble(n -> Math.atan2(at.get(n).y - c.y, at.get(n).x - c.x)))
            .map(n -> half(node, n))
            .toList());
  }

  private int middle(int a, int b) {
    long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
    return middles.computeIfAbsent(
        key,
        k -> {
          Coordinate from = at.get(Math.min(a, b));
          Coordinate to = at.get(Math.max(a, b));
          Coordinate place = new Coordinate((from.x + to.x) / 2, (from.y + to.y) / 2);
          at.add(place);
          nodes.add(new Node(() -> say(neighbours.at(place))));
          return nodes.size() - 1;
        });
  }

  private Node.Say say(Weights weights) {
    Map<Integer, Double> bySettlement = new HashMap<>();
    for (int i = 0; i < weights.points().length; i++) {
      bySettlement.merge(settlementOf.get(weights.points()[i]), weights.weights()[i], Double::sum);
    }
    List<Map.Entry<Integer, Double>> sorted =
        bySettlement.entrySet().stream()
            .sorted(
                Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    return new Node.Say(
        sorted.stream().mapToInt(Map.Entry::getKey).toArray(),
        sorted.stream().mapToDouble(Map.Entry::getValue).toArray());
  }

  /** On the overlay grid, and the same from either end. */
  private Coordinate half(int a, int b) {
    Coordinate from = at.get(Math.min(a, b));
    Coordinate to = at.get(Math.max(a, b));
    return new Coordinate(
        Overlay.GRID.makePrecise((from.x + to.x) / 2 / SHORTENED),
        Overlay.GRID.makePrecise((from.y + to.y) / 2));
  }

  private static Geometry ring(List<Coordinate> corners) {
    Coordinate[] ring = corners.toArray(new Coordinate[corners.size() + 1]);
    ring[corners.size()] = ring[0];
    return GeoJson.FACTORY.createPolygon(ring);
  }

  /**
   * @param offset from which the nodes are counted
   * @param settled who holds a settlement, where that never comes into doubt
   * @param frame which the tiles meet
   */
  List<Tile> tiles(int offset, IntFunction<Optional<Party>> settled, Envelope frame) {
    List<Tile> all = new ArrayList<>();
    for (Shape tile : tiles) {
      if (!tile.shape().getEnvelopeInternal().intersects(frame)) {
        continue;
      }
      int[] numbered = tile.nodes().clone();
      for (int i = 0; i < numbered.length; i++) {
        numbered[i] += offset;
      }
      all.add(
          new Tile(
              numbered,
              tile.settlement() == Mosaic.NOBODY ? List.of() : List.of(tile.settlement()),
              settled(tile.nodes(), settled),
              tile.shape()));
    }
    return all;
  }

  /** The one party that all with a say are settled to. */
  private Optional<Party> settled(int[] tile, IntFunction<Optional<Party>> settled) {
    Optional<Party> first = settled.apply(nodes.get(tile[0]).voters()[0]);
    for (int node : tile) {
      for (int voter : nodes.get(node).voters()) {
        if (!settled.apply(voter).equals(first)) {
          return Optional.empty();
        }
      }
    }
    return first;
  }

  List<Node> nodes() {
    return nodes;
  }
}
