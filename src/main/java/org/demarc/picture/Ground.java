package org.demarc.picture;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Set;
import org.demarc.picture.Basemap.Content;
import org.demarc.picture.Basemap.Kind;
import org.demarc.picture.Basemap.Level;
import org.demarc.picture.Basemap.Line;

/** Draws the basemap: the world, and over it the theatre in as much detail as shows. */
final class Ground {
  /** West, south, east, north of the theatre, as {@code geodata/build} cuts it. */
  private static final double[] THEATRE = {19, 43, 44, 55};

  private static final double THEATRE_FROM = 6;
  private static final double CLOSEUP_FROM = 0.45;
  private static final double RIVERS_FROM = 2.6;
  private static final double SMALL_RIVERS_FROM = 1.1;
  private static final double REGIONS_FROM = 4;

  private final Canvas canvas;
  private final Camera camera;
  private final Content world;
  private final Content near;
  private final boolean reachesOut;

  Ground(Canvas canvas, Camera camera, Basemap basemap) {
    this.canvas = canvas;
    this.camera = camera;
    boolean touches =
        camera.west < THEATRE[2]
            && camera.east > THEATRE[0]
            && camera.south < THEATRE[3]
            && camera.north > THEATRE[1];
    boolean detailed = touches && camera.kilometresPerPixel() < THEATRE_FROM;
    this.reachesOut =
        !detailed
            || camera.west < THEATRE[0]
            || camera.south < THEATRE[1]
            || camera.east > THEATRE[2]
            || camera.north > THEATRE[3];
    this.world = reachesOut ? basemap.at(Level.WORLD) : null;
    boolean close = camera.kilometresPerPixel() < CLOSEUP_FROM;
    this.near = detailed ? basemap.at(close ? Level.CLOSEUP : Level.THEATRE) : null;
  }

  /** Sea, land and lakes. */
  void areas() {
    canvas.fill(camera.window, new Fill.Flat(Palette.WATER));
    if (reachesOut) {
      land(world);
    }
    if (near != null) {
      if (reachesOut) {
        canvas.fill(theatre(), new Fill.Flat(Palette.WATER));
      }
      land(near);
    }
  }

  private Path2D theatre() {
    Tracer box = Tracer.ofAreas(camera);
    double[] t = THEATRE;
    box.ring(new double[] {t[0], t[1], t[2], t[1], t[2], t[3], t[0], t[3], t[0], t[1]}, t);
    return box.path();
  }

  private void land(Content content) {
    Path2D land = areas(content, Kind.LAND);
    if (content == world || !reachesOut) {
      canvas.stroke(land, new Pen(Palette.WATER_LINE, 1.4));
    }
    canvas.fill(land, new Fill.Flat(Palette.LAND));
    Path2D lakes = areas(content, Kind.LAKE);
    canvas.fill(lakes, new Fill.Flat(Palette.WATER));
    canvas.stroke(lakes, new Pen(Palette.WATER_LINE, 0.6));
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
  void lines(Set<String> namedRivers) {
    double scale = camera.kilometresPerPixel();
    if (near != null) {
      if (scale < RIVERS_FROM) {
        rivers(namedRivers, scale < SMALL_RIVERS_FROM ? 3 : 2);
      }
      if (scale < REGIONS_FROM) {
        Path2D regions = lines(near, Kind.REGION_BORDER, false);
        canvas.stroke(regions, new Pen(Palette.BORDER_SOFT, 0.8, 3, 2));
      }
      canvas.stroke(lines(near, Kind.COUNTRY_BORDER, false), new Pen(Palette.BORDER, 1.3));
    }
    if (reachesOut) {
      Path2D borders = lines(world, Kind.COUNTRY_BORDER, near != null);
      canvas.stroke(borders, new Pen(Palette.BORDER, camera.isWorld() ? 0.7 : 1.1));
    }
  }

  private void rivers(Set<String> named, int highest) {
    for (int rank = 1; rank <= 3; rank++) {
      int wanted = rank;
      List<Line> rivers =
          near.lines().stream()
              .filter(l -> l.kind() == Kind.RIVER && l.rank() == wanted)
              .filter(l -> wanted <= highest || named.contains(l.id()))
              .toList();
      canvas.stroke(
          path(rivers.stream().filter(l -> !named.contains(l.id())).toList()),
          new Pen(Palette.WATER_LINE, 1.5 - 0.3 * rank));
      canvas.stroke(
          path(rivers.stream().filter(l -> named.contains(l.id())).toList()),
          new Pen(Palette.thin(Palette.WATER_NAME, 0.85), 2));
    }
  }

  private Path2D path(List<Line> lines) {
    Tracer tracer = Tracer.ofLines(camera);
    lines.forEach(line -> tracer.line(line.points(), line.bounds()));
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
