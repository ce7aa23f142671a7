package org.demarc.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarc.article.Abandoned;
import org.demarc.picture.Sheet.Kind;
import org.demarc.picture.Sheet.Land;
import org.demarc.picture.Sheet.Pin;
import org.locationtech.jts.geom.Geometry;

/** The map: ground, land, the region in hand, pins and names. */
final class MapDrawing {
  private static final double SMALLEST_DISPUTED = 10;

  private final Camera camera;
  private final Ground ground;
  private final Map<Land, Path2D> lands = new LinkedHashMap<>();
  private final List<Path2D> disputed = new ArrayList<>();
  private final Optional<Path2D> region;
  private final ScaleBar scale;
  private final Optional<Locator> locator;
  private final Sheet sheet;
  private final Naming naming;

  MapDrawing(Sheet sheet, Rectangle2D window) {
    this.camera = new Camera(sheet.frame(), window);
    this.ground = new Ground(camera, sheet, namedRivers(sheet));
    for (Land land : sheet.lands()) {
      Path2D path = path(land.shapes());
      if (path.intersects(window)) {
        lands.put(land, path);
      }
    }
    this.region =
        sheet.region().map(each -> path(List.of(each))).filter(path -> path.intersects(window));
    for (Geometry each : sheet.disputed()) {
      Path2D path = path(List.of(each));
      Rectangle2D bounds = path.getBounds2D();
      boolean inHand = region.isPresent() && region.get().getBounds2D().equals(bounds);
      if (path.intersects(window) && bounds.getWidth() > SMALLEST_DISPUTED && !inHand) {
        disputed.add(path);
      }
    }
    this.scale = ScaleBar.of(camera);
    this.sheet = sheet;
    this.locator = Locator.of(sheet, camera, region);
    this.naming = new Naming(sheet, camera, ground, kept());
  }

  /** What no name may cover. */
  List<Rectangle2D> kept() {
    return Stream.concat(scale.box().stream(), locator.map(Locator::box).stream()).toList();
  }

  private static Set<String> namedRivers(Sheet sheet) {
    return sheet.pins().stream()
        .filter(pin -> pin.kind() == Kind.RIVER)
        .map(Pin::id)
        .collect(Collectors.toSet());
  }

  private Path2D path(List<Geometry> shapes) {
    Abandoned.check();
    Tracer tracer = Tracer.ofNeighbours(camera);
    shapes.forEach(tracer::land);
    return tracer.path();
  }

  Camera camera() {
    return camera;
  }

  ScaleBar scale() {
    return scale;
  }

  Naming naming() {
    return naming;
  }

  /** Of the sheet's lands, those that show. */
  List<Land> lands() {
    return List.copyOf(lands.keySet());
  }

  boolean showsRegion() {
    return region.isPresent();
  }

  boolean showsDisputed() {
    return !disputed.isEmpty();
  }

  void on(Canvas canvas) {
    canvas.inside(camera.window);
    ground.areas(canvas);
    lands.forEach((land, path) -> land(canvas, land, path));
    ground.lines(canvas);
    disputed.forEach(path -> canvas.stroke(path, Signs.DISPUTED));
    region.ifPresent(
        path -> {
          canvas.fill(path, new Fill.Flat(Signs.REGION_WASH));
          canvas.stroke(path, Signs.REGION_EDGE);
        });
    for (Point2D town : naming.towns()) {
      canvas.fill(dot(town, Naming.TOWN_RADIUS), new Fill.Flat(Palette.FAINT));
    }
    for (Naming.Mark mark : naming.marks()) {
      canvas.fill(dot(mark.at(), mark.radius() + 1.3), new Fill.Flat(Palette.PAPER));
      canvas.fill(dot(mark.at(), mark.radius()), new Fill.Flat(Palette.DOT));
    }
    naming.labels().forEach(label -> canvas.write(label.words()));
    scale.on(canvas, sheet.language());
    canvas.everywhere();
    locator.ifPresent(small -> small.on(canvas, sheet, camera));
  }

  /** Its units share edges, which are no edges of the whole. */
  private void land(Canvas canvas, Land land, Path2D path) {
    Abandoned.check();
    canvas.fill(path, Signs.hatch(land.sign()));
    Pen edge = Signs.edge(land.sign());
    if (edge != null) {
      canvas.stroke(new Shores(land.shapes(), camera, 0).outer(), edge);
    }
  }

  private static Ellipse2D dot(Point2D at, double radius) {
    return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
  }
}
