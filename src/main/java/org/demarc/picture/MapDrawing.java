package org.demarc.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarc.picture.Sheet.Kind;
import org.demarc.picture.Sheet.Land;
import org.demarc.picture.Sheet.Name;
import org.demarc.picture.Sheet.Pin;

/** The map: ground, land, the region in hand, pins and names. */
final class MapDrawing {
  private static final int MOST_TOWNS = 36;
  private static final Type PLACE =
      Type.of(Face.SEMIBOLD, 14, Palette.INK).haloed(Palette.thin(Palette.PAPER, 0.92));
  private static final Type TERRITORY =
      new Type(Face.SEMIBOLD, 13, 0.08, Palette.SOFT, Palette.thin(Palette.PAPER, 0.85));
  private static final Type COUNTRY =
      new Type(Face.SANS, 13, 0.18, Palette.SOFT, Palette.thin(Palette.PAPER, 0.7));
  private static final Type REGION =
      new Type(Face.SANS, 12, 0.08, Palette.FAINT, Palette.thin(Palette.PAPER, 0.7));
  private static final Type TOWN =
      Type.of(Face.SANS, 12, Palette.SOFT).haloed(Palette.thin(Palette.PAPER, 0.8));
  private static final Type SEA = new Type(Face.ITALIC, 15, 0.08, Palette.WATER_INK, null);
  private static final Type NAMED_WATER =
      new Type(Face.ITALIC, 15, 0.04, Palette.WATER_NAME, Palette.thin(Palette.PAPER, 0.8));

  private final Sheet sheet;
  private final Camera camera;
  private final ScaleBar scale;
  private final Labels labels;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Point2D> towns = new ArrayList<>();

  /** A pin's circle. */
  private record Mark(Point2D at, double radius) {}

  MapDrawing(Sheet sheet, Rectangle2D window) {
    this.sheet = sheet;
    this.camera = new Camera(sheet.frame(), window);
    this.scale = ScaleBar.of(camera);
    this.labels = new Labels(camera, scale.box().map(List::of).orElse(List.of()));
    pins();
    names();
  }

  List<Labels.Label> labels() {
    return labels.placed();
  }

  Camera camera() {
    return camera;
  }

  void on(Canvas canvas) {
    canvas.inside(camera.window);
    Ground ground = new Ground(canvas, camera, sheet.basemap());
    ground.areas();
    sheet.lands().forEach(land -> land(canvas, land));
    ground.lines(namedRivers());
    region(canvas);
    for (Point2D town : towns) {
      canvas.fill(dot(town, 2), new Fill.Flat(Palette.FAINT));
    }
    for (Mark mark : marks) {
      canvas.fill(dot(mark.at(), mark.radius() + 1.3), new Fill.Flat(Palette.PAPER));
      canvas.fill(dot(mark.at(), mark.radius()), new Fill.Flat(Palette.DOT));
    }
    labels.placed().forEach(label -> canvas.write(label.words()));
    scale.on(canvas);
    canvas.everywhere();
  }

  private Set<String> namedRivers() {
    return sheet.pins().stream()
        .filter(pin -> pin.kind() == Kind.RIVER)
        .map(Pin::id)
        .collect(Collectors.toSet());
  }

  private void land(Canvas canvas, Land land) {
    Tracer tracer = Tracer.ofNeighbours(camera);
    land.shapes().forEach(tracer::land);
    Path2D path = tracer.path();
    canvas.fill(path, Signs.hatch(land.sign()));
    Pen edge = Signs.edge(land.sign());
    if (edge != null) {
      canvas.stroke(path, edge);
    }
  }

  private void region(Canvas canvas) {
    sheet
        .region()
        .ifPresent(
            region -> {
              Tracer tracer = Tracer.ofNeighbours(camera);
              tracer.land(region);
              canvas.fill(tracer.path(), new Fill.Flat(Palette.thin(Palette.ACCENT, 0.1)));
              canvas.stroke(tracer.path(), new Pen(Palette.ACCENT, 2.4));
            });
  }

  private static Ellipse2D dot(Point2D at, double radius) {
    return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
  }

  private static double radius(Pin pin) {
    return Math.min(10, 2.2 + 1.7 * Math.sqrt(pin.weight()));
  }

  /** All circles first: no name may cover one. */
  private void pins() {
    List<Pin> pins =
        sheet.pins().stream().sorted(Comparator.comparingInt(pin -> -pin.weight())).toList();
    for (Pin pin : pins) {
      Point2D at = camera.point(pin.longitude(), pin.latitude());
      double r = radius(pin);
      if (isSettlement(pin.kind()) && roomy(at, r)) {
        marks.add(new Mark(at, r));
        labels.keepFree(dot(at, r + 1).getBounds2D());
      }
    }
    for (Pin pin : pins) {
      Point2D at = camera.point(pin.longitude(), pin.latitude());
      if (isSettlement(pin.kind())) {
        if (roomy(at, radius(pin))) {
          labels.beside(pin.name(), PLACE, at, radius(pin));
        }
      } else if (camera.window.contains(at)) {
        labels.over(pin.name(), type(pin.kind()), at, 60);
      }
    }
  }

  private boolean roomy(Point2D at, double r) {
    return camera.window.contains(at.getX() - r - 2, at.getY() - r - 2, 2 * r + 4, 2 * r + 4);
  }

  private static boolean isSettlement(Kind kind) {
    return kind == Kind.TOWN || kind == Kind.FEATURE;
  }

  private static Type type(Kind kind) {
    return kind == Kind.WATER || kind == Kind.RIVER ? NAMED_WATER : TERRITORY;
  }

  private void names() {
    Set<String> told = new HashSet<>();
    sheet.pins().forEach(pin -> told.add(pin.name()));
    List<Name> names =
        sheet.names().stream()
            .filter(name -> told.add(name.name()))
            .sorted(
                Comparator.comparing(Name::kind)
                    .thenComparing(Comparator.comparingDouble(Name::importance).reversed()))
            .toList();
    int drawn = 0;
    for (Name name : names) {
      Point2D at = camera.point(name.longitude(), name.latitude());
      if (!camera.window.contains(at)) {
        continue;
      }
      switch (name.kind()) {
        case COUNTRY ->
            labels.over(name.name().toUpperCase(java.util.Locale.ROOT), COUNTRY, at, 40);
        case REGION -> labels.over(name.name(), REGION, at, 24);
        case WATER, RIVER -> labels.over(name.name(), SEA, at, 40);
        case TOWN, FEATURE -> {
          if (drawn < MOST_TOWNS && labels.beside(name.name(), TOWN, at, 2)) {
            towns.add(at);
            drawn++;
          }
        }
      }
    }
  }
}
