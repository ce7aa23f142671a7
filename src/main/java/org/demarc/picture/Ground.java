package org.demarc.picture;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarc.picture.Basemap.Content;
import org.demarc.picture.Basemap.Kind;
import org.demarc.picture.Basemap.Level;
import org.demarc.picture.Basemap.Line;

/** The basemap: the world, and over it the theatre in as much detail as shows. */
final class Ground {
  /** West, south, east, north of the theatre, as {@code geodata/build} cuts it. */
  private static final double[] THEATRE = {19, 43, 44, 55};

  // Kilometres a pixel: nearer than this they are drawn.
  private static final double THEATRE_FROM = 6;
  private static final double CLOSEUP_FROM = 0.45;
  private static final double RIVERS_FROM = 2.6;
  private static final double SMALL_RIVERS_FROM = 1.1;
  private static final double REGIONS_FROM = 4;

  /**
   * Degrees of latitude, about 2 km: outlines of two countries that are so close are one border.
   */
  private static final double DOUBLED_WITHIN = 0.018;

  private final Camera camera;
  private final Set<String> namedRivers;
  private final Content world;
  private final Content near;
  private final Shores shores;
  private final List<Path2D> lands = new ArrayList<>();
  private final List<Path2D> lakes = new ArrayList<>();

  Ground(Camera camera, Sheet sheet, Set<String> namedRivers) {
    this.camera = camera;
    this.namedRivers = namedRivers;
    boolean touches =
        camera.west < THEATRE[2]
            && camera.east > THEATRE[0]
            && camera.south < THEATRE[3]
            && camera.north > THEATRE[1];
    boolean detailed = touches && camera.kilometresPerPixel() < THEATRE_FROM;
    boolean reachesOut =
        !detailed
            || camera.west < THEATRE[0]
            || camera.south < THEATRE[1]
            || camera.east > THEATRE[2]
            || camera.north > THEATRE[3];
    boolean close = camera.kilometresPerPixel() < CLOSEUP_FROM;
    Basemap basemap = sheet.basemap();
    this.world = reachesOut ? basemap.at(Level.WORLD) : null;
    this.near = detailed ? basemap.at(close ? Level.CLOSEUP : Level.THEATRE) : null;
    this.shores =
        world == null || sheet.countries().isEmpty()
            ? null
            : new Shores(sheet.countries(), camera, DOUBLED_WITHIN);
    trace(sheet);
  }

  private void trace(Sheet sheet) {
    if (shores != null) {
      Tracer tracer = Tracer.ofNeighbours(camera);
      sheet.countries().forEach(tracer::land);
      lands.add(tracer.path());
      lakes.add(areas(world, Kind.LAKE));
    } else if (world != null) {
      lands.add(areas(world, Kind.LAND));
      lakes.add(areas(world, Kind.LAKE));
    }
    if (near != null) {
      lands.add(areas(near, Kind.LAND));
      lakes.add(areas(near, Kind.LAKE));
    }
  }

  /** Whether a point of the sheet lies in the sea or in a lake. */
  boolean isWater(double x, double y) {
    return !Double.isNaN(camera.lonLat(x, y).x) && isOffLand(x, y);
  }

  private boolean isOffLand(double x, double y) {
    return lakes.stream().anyMatch(lake -> lake.contains(x, y))
        || lands.stream().noneMatch(land -> land.contains(x, y));
  }

  /** The rivers that are drawn, each in its pieces. */
  List<Line> rivers() {
    double scale = camera.kilometresPerPixel();
    if (near == null || scale >= RIVERS_FROM) {
      return List.of();
    }
    int highest = scale < SMALL_RIVERS_FROM ? 3 : 2;
    return near.lines().stream()
        .filter(l -> l.kind() == Kind.RIVER)
        .filter(l -> l.rank() <= highest || namedRivers.contains(l.id()))
        .toList();
  }

  String riverName(String id) {
    return near.rivers().getOrDefault(id, "");
  }

  /** Sea, land and lakes. */
  void areas(Canvas canvas) {
    sea(canvas);
    for (int i = 0; i < lands.size(); i++) {
      if (i > 0) {
        canvas.fill(theatre(), new Fill.Flat(Palette.WATER));
      }
      boolean cutOut = lands.size() > 1 && i > 0;
      if (shores == null && !cutOut) {
        canvas.stroke(lands.get(i), new Pen(Palette.WATER_LINE, 1.4));
      }
      canvas.fill(lands.get(i), new Fill.Flat(Palette.LAND));
      if (shores != null && i == 0) {
        canvas.fill(shores.cracks(), new Fill.Flat(Palette.LAND));
        canvas.stroke(shores.cracks(), new Pen(Palette.LAND, 1.2));
      }
      canvas.fill(lakes.get(i), new Fill.Flat(Palette.WATER));
      canvas.stroke(lakes.get(i), new Pen(Palette.WATER_LINE, 0.6));
    }
  }

  /** The map of the whole world has an edge; beyond it is paper. */
  private void sea(Canvas canvas) {
    if (!camera.isWorld()) {
      canvas.fill(camera.window, new Fill.Flat(Palette.WATER));
      return;
    }
    canvas.fill(camera.window, new Fill.Flat(Palette.PAPER));
    Path2D globe = Graticule.edge(camera);
    canvas.fill(globe, new Fill.Flat(Palette.WATER));
    canvas.stroke(Graticule.lines(camera), new Pen(Palette.thin(Palette.WATER_LINE, 0.5), 0.6));
    canvas.stroke(globe, new Pen(Palette.WATER_LINE, 1));
  }

  private Path2D theatre() {
    Tracer box = Tracer.ofAreas(camera);
    double[] t = THEATRE;
    box.ring(new double[] {t[0], t[1], t[2], t[1], t[2], t[3], t[0], t[3], t[0], t[1]}, t);
    return box.path();
  }

  private Path2D areas(Content content, Kind kind) {
    Tracer tracer = Tracer.ofAreas(camera);
    for (Line line : content.lines()) {
      if (line.kind() == kind) {
        tracer.ring(line.points(), line.bounds());
      }
    }
    return tracer.path();
  }

  /** Rivers and borders, over whose land it is. */
  void lines(Canvas canvas) {
    if (near != null) {
      rivers(canvas);
      if (camera.kilometresPerPixel() < REGIONS_FROM) {
        Path2D regions = lines(near, Kind.REGION_BORDER, false);
        canvas.stroke(regions, new Pen(Palette.BORDER_SOFT, 0.8, 3, 2));
      }
      canvas.stroke(lines(near, Kind.COUNTRY_BORDER, false), new Pen(Palette.BORDER, 1.3));
    }
    if (shores != null) {
      canvas.stroke(shores.outer(), new Pen(Palette.WATER_LINE, 0.9));
      canvas.stroke(shores.inner(), new Pen(Palette.BORDER, 1.2));
    } else if (world != null) {
      Path2D borders = lines(world, Kind.COUNTRY_BORDER, near != null);
      canvas.stroke(borders, new Pen(Palette.BORDER, camera.isWorld() ? 0.7 : 1.1));
    }
  }

  private void rivers(Canvas canvas) {
    for (int rank = 1; rank <= 3; rank++) {
      int wanted = rank;
      List<Line> rivers = rivers().stream().filter(l -> l.rank() == wanted).toList();
      canvas.stroke(path(rivers, false), new Pen(Palette.WATER_LINE, 1.5 - 0.3 * rank));
      canvas.stroke(path(rivers, true), new Pen(Palette.thin(Palette.WATER_NAME, 0.85), 2));
    }
  }

  private Path2D path(List<Line> rivers, boolean named) {
    Tracer tracer = Tracer.ofLines(camera);
    for (Line line : rivers) {
      if (namedRivers.contains(line.id()) == named) {
        tracer.line(line.points(), line.bounds());
      }
    }
    return tracer.path();
  }

  /**
   * @param outside leaves out what runs inside the theatre, which has its own
   */
  private Path2D lines(Content content, Kind kind, boolean outside) {
    Tracer tracer = Tracer.ofLines(camera);
    for (Line line : content.lines()) {
      if (line.kind() == kind) {
        if (outside) {
          Clip.outside(line.points(), THEATRE).forEach(run -> tracer.line(run, line.bounds()));
        } else {
          tracer.line(line.points(), line.bounds());
        }
      }
    }
    return tracer.path();
  }
}
