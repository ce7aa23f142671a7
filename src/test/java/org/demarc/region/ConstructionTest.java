package org.demarc.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.demarc.gazetteer.Geodata;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Which way of making land out of settlements foretells best who holds a settlement that was left
 * out? Ten folds; prints a table. That of docs/control.md is of all of them, over eight dates:
 * DEMARC_STUDY=1; what is held to is what is computed without it.
 */
class ConstructionTest {
  private static final boolean STUDY = System.getenv("DEMARC_STUDY") != null;
  private static final int FOLDS = 10;
  private static final double NEAR_KM = 20;
  private static final double SHORTENED = Math.cos(Math.toRadians(48.5));
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** A settlement on a plane, degrees of latitude; {@code share} is 1 where Russia holds it. */
  private record Site(Coordinate at, double share, String unit) {
    double degreesTo(Coordinate other) {
      return at.distance(other);
    }
  }

  /** Foretells the share of Russia at a place from the settlements around it. */
  private interface Construction {
    double share(Coordinate at, List<Site> known);
  }

  private static final Map<String, Supplier<Construction>> CONSTRUCTIONS = new LinkedHashMap<>();

  static {
    CONSTRUCTIONS.put("plain cells", () -> (at, known) -> nearest(at, known, 1).get(0).share());
    if (STUDY) {
      CONSTRUCTIONS.put("cells of one's own unit only", () -> ConstructionTest::ownUnit);
      CONSTRUCTIONS.put("triangles, majority of corners", () -> ConstructionTest::triangles);
      CONSTRUCTIONS.put("natural neighbours", () -> ConstructionTest::naturalNeighbours);
      CONSTRUCTIONS.put("six nearest, inverse square", () -> (a, k) -> inverse(a, k, 6, 2));
    }
    CONSTRUCTIONS.put("Demarc's mesh", () -> ConstructionTest::mesh);
  }

  private static List<Site> nearest(Coordinate at, List<Site> known, int n) {
    return known.stream()
        .sorted(Comparator.comparingDouble(s -> s.degreesTo(at)))
        .limit(n)
        .toList();
  }

  private static String unitInHand;

  private static double ownUnit(Coordinate at, List<Site> known) {
    return known.stream()
        .filter(s -> s.unit().equals(unitInHand))
        .min(Comparator.comparingDouble(s -> s.degreesTo(at)))
        .orElseGet(() -> nearest(at, known, 1).get(0))
        .share();
  }

  private static double inverse(Coordinate at, List<Site> known, int n, double power) {
    double sum = 0;
    double weights = 0;
    for (Site site : nearest(at, known, n)) {
      double weight = 1 / Math.pow(site.degreesTo(at) + 1e-6, power);
      sum += weight * site.share();
      weights += weight;
    }
    return sum / weights;
  }

  private static double triangles(Coordinate at, List<Site> known) {
    List<Site> around = nearest(at, known, 40);
    DelaunayTriangulationBuilder builder = new DelaunayTriangulationBuilder();
    builder.setSites(around.stream().map(Site::at).toList());
    Geometry triangles = builder.getTriangles(FACTORY);
    for (int i = 0; i < triangles.getNumGeometries(); i++) {
      Coordinate[] corner = triangles.getGeometryN(i).getCoordinates();
      double[] weight = barycentric(at, corner);
      if (weight[0] >= 0 && weight[1] >= 0 && weight[2] >= 0) {
        double sum = 0;
        for (int k = 0; k < 3; k++) {
          sum += weight[k] * shareOf(corner[k], around);
        }
        return sum;
      }
    }
    return around.get(0).share();
  }

  private static double[] barycentric(Coordinate p, Coordinate[] t) {
    double d = (t[1].y - t[2].y) * (t[0].x - t[2].x) + (t[2].x - t[1].x) * (t[0].y - t[2].y);
    double a = ((t[1].y - t[2].y) * (p.x - t[2].x) + (t[2].x - t[1].x) * (p.y - t[2].y)) / d;
    double b = ((t[2].y - t[0].y) * (p.x - t[2].x) + (t[0].x - t[2].x) * (p.y - t[2].y)) / d;
    return new double[] {a, b, 1 - a - b};
  }

  private static double shareOf(Coordinate at, List<Site> sites) {
    return sites.stream()
        .min(Comparator.comparingDouble(s -> s.degreesTo(at)))
        .orElseThrow()
        .share();
  }

  private static List<Site> meshOf;
  private static Mesh mesh;
  private static List<Mesh.Tile> tiles;

  /** The mesh itself, as {@link Control} uses it; built once for the settlements of a fold. */
  private static double mesh(Coordinate at, List<Site> known) {
    if (meshOf != known) {
      Map<Integer, Coordinate> places = new HashMap<>();
      for (int i = 0; i < known.size(); i++) {
        Coordinate c = known.get(i).at();
        places.put(i, new Coordinate(c.x / SHORTENED, c.y));
      }
      mesh = new Mesh(places);
      tiles = mesh.tiles(0, i -> Optional.empty(), new Envelope(-180, 180, -90, 90));
      meshOf = known;
    }
    Coordinate place = new Coordinate(at.x / SHORTENED, at.y);
    for (Mesh.Tile tile : tiles) {
      if (tile.shape().getEnvelopeInternal().contains(place)
          && SimplePointInAreaLocator.locate(place, tile.shape()) != Location.EXTERIOR) {
        int russian = 0;
        for (int node : tile.nodes()) {
          russian += share(mesh.nodes().get(node), known) > 0.5 ? 1 : 0;
        }
        return 2 * russian > tile.nodes().length ? 1 : 0;
      }
    }
    throw new IllegalStateException("got " + place + " in no tile, expected one");
  }

  private static double share(Mesh.Node node, List<Site> known) {
    double share = 0;
    for (int v = 0; v < node.voters().length; v++) {
      share += node.weights()[v] * known.get(node.voters()[v]).share();
    }
    return share;
  }

  /**
   * Sibson, by cutting cells: each neighbour weighs what its cell would lose to a settlement at the
   * place.
   */
  private static double naturalNeighbours(Coordinate at, List<Site> known) {
    List<Site> around = nearest(at, known, 40);
    Envelope frame = new Envelope(at);
    around.forEach(s -> frame.expandToInclude(s.at()));
    frame.expandBy(1);
    Geometry before = voronoi(around.stream().map(Site::at).toList(), frame);
    List<Coordinate> with = new ArrayList<>(around.stream().map(Site::at).toList());
    with.add(at);
    Geometry own = cell(voronoi(with, frame), at);
    double sum = 0;
    double weights = 0;
    for (Site site : around) {
      Geometry cell = cell(before, site.at());
      if (cell.getEnvelopeInternal().intersects(own.getEnvelopeInternal())) {
        double weight = cell.intersection(own).getArea();
        sum += weight * site.share();
        weights += weight;
      }
    }
    return sum / weights;
  }

  private static Geometry voronoi(List<Coordinate> sites, Envelope frame) {
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    builder.setSites(sites);
    builder.setClipEnvelope(frame);
    return builder.getDiagram(FACTORY);
  }

  private static Geometry cell(Geometry diagram, Coordinate site) {
    for (int i = 0; i < diagram.getNumGeometries(); i++) {
      if (site.equals2D((Coordinate) diagram.getGeometryN(i).getUserData())) {
        return diagram.getGeometryN(i);
      }
    }
    throw new IllegalStateException("got no cell around " + site + ", expected one");
  }

  @Test
  void theMeshForetellsLeftOutSettlementsBetterThanPlainCells() {
    Evidence data = Evidence.read();
    Map<String, int[]> tally = new LinkedHashMap<>();
    for (LocalDate day = LocalDate.of(2025, 1, 15);
        day.isBefore(LocalDate.of(2026, 3, 31));
        day = day.plusMonths(STUDY ? 2 : 7)) {
      foldOver(data.on(day), tally);
    }
    StringBuilder table = new StringBuilder("construction | all | within 10 km of the line\n");
    tally.forEach(
        (name, t) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%s | %.1f %% | %.1f %%%n",
                    name,
                    100.0 * t[1] / t[0],
                    100.0 * t[3] / t[2])));
    System.out.print(table);
    assertThat(right(tally, "plain cells", 0)).isGreaterThan(0.88);
    assertThat(right(tally, "Demarc's mesh", 2)).isGreaterThan(right(tally, "plain cells", 2));
  }

  private static double right(Map<String, int[]> tally, String name, int at) {
    return (double) tally.get(name)[at + 1] / tally.get(name)[at];
  }

  private static void foldOver(List<Site> sites, Map<String, int[]> tally) {
    List<Site> shuffled = new ArrayList<>(sites);
    Collections.shuffle(shuffled, new Random(20261125));
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Site> known = new ArrayList<>();
      List<Site> left = new ArrayList<>();
      for (int i = 0; i < shuffled.size(); i++) {
        (i % FOLDS == fold ? left : known).add(shuffled.get(i));
      }
      for (Site site : left) {
        boolean near =
            sites.stream()
                .anyMatch(
                    s -> s.share() != site.share() && s.degreesTo(site.at()) * 111.2 <= NEAR_KM);
        unitInHand = site.unit();
        CONSTRUCTIONS.forEach(
            (name, construction) -> {
              int[] t = tally.computeIfAbsent(name, k -> new int[4]);
              boolean right =
                  construction.get().share(site.at(), known) > 0.5 == site.share() > 0.5;
              t[0]++;
              t[1] += right ? 1 : 0;
              t[2] += near ? 1 : 0;
              t[3] += near && right ? 1 : 0;
            });
      }
    }
  }

  /** The facts of the settlements left of the Dnipro, in the units where the line runs. */
  private record Evidence(List<Settlement> settlements) {
    static Evidence read() {
      Outlines outlines = new Outlines(Geodata.folder().resolve("regions"));
      River river = River.read(Geodata.folder().resolve("control/dnipro.geojson"));
      Facts facts =
          Facts.read(
              Geodata.folder().resolve("control/facts.csv"),
              id -> outlines.find(id).map(Region::outline));
      return new Evidence(
          facts.settlements().stream()
              .filter(
                  s -> SimplePointInAreaLocator.locate(s.at(), river.right()) == Location.EXTERIOR)
              .toList());
    }

    List<Site> on(LocalDate day) {
      List<Site> sites = new ArrayList<>();
      for (Settlement s : settlements) {
        s.on(day)
            .ifPresent(
                fact ->
                    sites.add(
                        new Site(
                            new Coordinate(s.at().x * SHORTENED, s.at().y),
                            fact.holder() == Fact.Party.RU ? 1 : 0,
                            s.unit())));
      }
      return sites;
    }
  }
}
