package org.demarc.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarc.picture.Basemap.Kind;
import org.demarc.picture.Basemap.Level;
import org.demarc.picture.Basemap.Line;
import org.locationtech.jts.geom.Geometry;

/**
 * A small map in a corner that shows where in the world a close map lies.
 *
 * @param box on the sheet
 * @param frame of the small map
 */
record Locator(Rectangle2D box, Frame frame) {
  private static final double WIDTH = 138;
  private static final double HEIGHT = 104;
  private static final double MARGIN = 12;

  // Kilometres a pixel: of the main map, from where on it needs none; of the small one.
  private static final double FARTHEST = 1.25;
  private static final double TIMES = 14;
  private static final double FINEST = 9;

  private static final double SMALLEST_MARK = 7;

  /** Where it covers neither the region in hand nor a pin; empty where that is nowhere. */
  static Optional<Locator> of(Sheet sheet, Camera camera, Optional<Path2D> region) {
    if (camera.kilometresPerPixel() > FARTHEST) {
      return Optional.empty();
    }
    return corners(camera.window)
        .filter(box -> region.isEmpty() || !region.get().intersects(box))
        .filter(box -> sheet.pins().stream().noneMatch(pin -> covers(box, pin, camera)))
        .findFirst()
        .map(box -> new Locator(box, frame(camera)));
  }

  private static Stream<Rectangle2D> corners(Rectangle2D window) {
    double right = window.getMaxX() - MARGIN - WIDTH;
    double left = window.getX() + MARGIN;
    double top = window.getY() + MARGIN;
    double bottom = window.getMaxY() - MARGIN - HEIGHT;
    return Stream.of(
            new double[] {right, top}, new double[] {right, bottom}, new double[] {left, top})
        .map(corner -> new Rectangle2D.Double(corner[0], corner[1], WIDTH, HEIGHT));
  }

  private static boolean covers(Rectangle2D box, Sheet.Pin pin, Camera camera) {
    Point2D at = camera.point(pin.longitude(), pin.latitude());
    return box.intersects(at.getX() - 12, at.getY() - 12, 24, 24);
  }

  private static Frame frame(Camera camera) {
    Rectangle2D window = camera.window;
    Point2D middle = camera.lonLat(window.getCenterX(), window.getCenterY());
    double scale = Math.max(FINEST, TIMES * camera.kilometresPerPixel());
    double high = scale * HEIGHT / 2 / 111.2;
    double wide =
        scale * WIDTH / 2 / 111.2 / Math.max(0.2, Math.cos(Math.toRadians(middle.getY())));
    return new Frame(
        middle.getX() - Math.min(80, wide),
        Math.max(-89, middle.getY() - high),
        middle.getX() + Math.min(80, wide),
        Math.min(89, middle.getY() + high));
  }

  void on(Canvas canvas, Sheet sheet, Camera main) {
    Camera small = new Camera(frame, box, 0);
    List<Line> world = sheet.basemap().at(Level.WORLD).lines();
    canvas.inside(box);
    canvas.fill(box, new Fill.Flat(Palette.WATER));
    Path2D land = areas(world, Kind.LAND, small);
    canvas.fill(land, new Fill.Flat(Palette.RAISED));
    canvas.stroke(land, new Pen(Palette.WATER_LINE, 0.6));
    canvas.fill(areas(world, Kind.LAKE, small), new Fill.Flat(Palette.WATER));
    Tracer borders = Tracer.ofLines(small);
    world.stream()
        .filter(line -> line.kind() == Kind.COUNTRY_BORDER)
        .forEach(line -> borders.line(line.points(), line.bounds()));
    canvas.stroke(borders.path(), new Pen(Palette.BORDER, 0.7));
    mark(canvas, sheet, main, small);
    canvas.everywhere();
    canvas.stroke(box, new Pen(Palette.INK, 1));
  }

  private static Path2D areas(List<Line> world, Kind kind, Camera small) {
    Tracer tracer = Tracer.ofAreas(small);
    world.stream()
        .filter(line -> line.kind() == kind)
        .forEach(line -> tracer.ring(line.points(), line.bounds()));
    return tracer.path();
  }

  /** The main map's window, and the region in hand. */
  private static void mark(Canvas canvas, Sheet sheet, Camera main, Camera small) {
    for (Geometry region : sheet.region().stream().toList()) {
      Tracer tracer = Tracer.ofNeighbours(small);
      tracer.land(region);
      canvas.fill(tracer.path(), new Fill.Flat(Palette.thin(Palette.ACCENT, 0.55)));
    }
    double ratio = main.kilometresPerPixel() / small.kilometresPerPixel();
    double wide = Math.max(SMALLEST_MARK, main.window.getWidth() * ratio);
    double high = Math.max(SMALLEST_MARK, main.window.getHeight() * ratio);
    Rectangle2D window =
        new Rectangle2D.Double(
            small.window.getCenterX() - wide / 2, small.window.getCenterY() - high / 2, wide, high);
    canvas.fill(window, new Fill.Flat(Palette.thin(Palette.INK, 0.06)));
    canvas.stroke(window, new Pen(Palette.INK, 1.3));
  }
}
