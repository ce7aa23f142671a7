package org.demarc.picture;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarc.article.Abandoned;
import org.demarc.picture.Basemap.Line;
import org.demarc.picture.Basemap.Spot;
import org.demarc.picture.Sheet.Kind;
import org.demarc.picture.Sheet.Name;
import org.demarc.picture.Sheet.Pin;

/**
 * Which names the map carries: what the article names first, then countries, waters, regions,
 * rivers and towns, as far as there is room.
 */
final class Naming {
  static final double TOWN_RADIUS = 2;
  private static final int MOST_TOWNS = 34;
  private static final double REACH = 60;

  // How far from an edge a name's middle must lie, as a share of its width.
  private static final double IN_COUNTRY = 0.42;
  private static final double IN_REGION = 0.3;

  /** Kilometres a pixel: from here on a map holds whole countries. */
  private static final double COUNTRIES_FROM = 1;

  private static final Type PLACE =
      Type.of(Face.SEMIBOLD, 14.5, Palette.INK).haloed(Palette.thin(Palette.PAPER, 0.92));
  private static final Type NAMED_COUNTRY =
      new Type(Face.SEMIBOLD, 13.5, 0.18, Palette.INK, Palette.thin(Palette.PAPER, 0.85));
  private static final Type NAMED_REGION =
      new Type(Face.SEMIBOLD, 13, 0.09, Palette.SOFT, Palette.thin(Palette.PAPER, 0.88));
  private static final Type COUNTRY =
      new Type(Face.SANS, 13, 0.2, Palette.SOFT, Palette.thin(Palette.PAPER, 0.7));
  private static final Type REGION =
      new Type(Face.SANS, 10.5, 0.16, Palette.SOFT, Palette.thin(Palette.PAPER, 0.75));
  private static final Type TOWN =
      Type.of(Face.SANS, 12, Palette.SOFT).haloed(Palette.thin(Palette.PAPER, 0.85));
  private static final Type SEA = new Type(Face.ITALIC, 15, 0.1, Palette.WATER_INK, null);
  private static final Type NAMED_WATER =
      new Type(Face.ITALIC, 15, 0.06, Palette.WATER_NAME, Palette.thin(Palette.PAPER, 0.8));
  private static final Type RIVER =
      new Type(Face.ITALIC, 12, 0.06, Palette.WATER_INK, Palette.thin(Palette.PAPER, 0.7));

  private final Sheet sheet;
  private final Camera camera;
  private final Ground ground;
  private final Labels labels;
  private final boolean severalCountries;
  private final Set<String> told = new HashSet<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Point2D> towns = new ArrayList<>();

  /** A pin's circle. */
  record Mark(Point2D at, double radius) {}

  Naming(Sheet sheet, Camera camera, Ground ground, List<Rectangle2D> kept) {
    this.sheet = sheet;
    this.camera = camera;
    this.ground = ground;
    this.labels = new Labels(camera);
    kept.forEach(labels::keepFree);
    this.severalCountries = camera.kilometresPerPixel() > COUNTRIES_FROM || countriesInSight() > 1;
    pins();
    others();
  }

  List<Labels.Label> labels() {
    return labels.placed();
  }

  List<Mark> marks() {
    return marks;
  }

  List<Point2D> towns() {
    return towns;
  }

  /** All circles first: no name may cover one. */
  private void pins() {
    List<Pin> pins =
        sheet.pins().stream().sorted(Comparator.comparingInt(pin -> -pin.weight())).toList();
    Map<Pin, Mark> marked = new HashMap<>();
    for (Pin pin : pins) {
      told.add(pin.id());
      told.add(pin.name());
      Mark mark =
          new Mark(
              camera.point(pin.longitude(), pin.latitude()),
              Math.min(10, 2.4 + 1.7 * Math.sqrt(pin.weight())));
      if (isPoint(pin.kind()) && isWhole(mark)) {
        marked.put(pin, mark);
        marks.add(mark);
        labels.keepFree(mark.at(), mark.radius() + 1);
      }
    }
    for (Pin pin : pins) {
      Abandoned.check();
      if (marked.containsKey(pin)) {
        labels.beside(pin.name(), PLACE, marked.get(pin).at(), marked.get(pin).radius());
      }
    }
    for (Pin pin : pins) {
      Abandoned.check();
      if (!isPoint(pin.kind())) {
        territory(pin);
      }
    }
  }

  /** A country whose border does not show needs no name: it would seem to name a part of it. */
  private long countriesInSight() {
    return sheet.names().stream()
            .filter(name -> name.kind() == Kind.COUNTRY && hasRoom(name.id()))
            .count()
        + sheet.pins().stream()
            .filter(pin -> pin.kind() == Kind.COUNTRY && hasRoom(pin.id()))
            .map(Pin::id)
            .filter(id -> sheet.names().stream().noneMatch(name -> name.id().equals(id)))
            .count();
  }

  private boolean hasRoom(String id) {
    return sheet.basemap().spots(id).stream()
        .anyMatch(spot -> camera.window.contains(camera.point(spot.longitude(), spot.latitude())));
  }

  private static boolean isPoint(Kind kind) {
    return kind == Kind.TOWN || kind == Kind.FEATURE;
  }

  /** A circle cut by the edge would tell a wrong place. */
  private boolean isWhole(Mark mark) {
    double r = mark.radius() + 2;
    return camera.window.contains(mark.at().getX() - r, mark.at().getY() - r, 2 * r, 2 * r);
  }

  private void territory(Pin pin) {
    Point2D at = camera.point(pin.longitude(), pin.latitude());
    switch (pin.kind()) {
      case COUNTRY -> {
        String name = pin.name().toUpperCase(Locale.ROOT);
        if (severalCountries
            && !inside(pin.id(), name, NAMED_COUNTRY, 0)
            && camera.window.contains(at)) {
          labels.over(name, NAMED_COUNTRY, at, REACH);
        }
      }
      case RIVER -> {
        if (!along(pin.id(), pin.name(), NAMED_WATER) && camera.window.contains(at)) {
          labels.over(pin.name(), NAMED_WATER, at, REACH);
        }
      }
      case WATER -> labels.over(pin.name(), NAMED_WATER, at, REACH);
      default -> {
        if (!inside(pin.id(), pin.name(), NAMED_REGION, 0)) {
          labels.over(pin.name(), NAMED_REGION, at, REACH);
        }
      }
    }
  }

  /**
   * Where a country or region has most room of what shows of it.
   *
   * @param share of the name's width that must be clear on both sides of its middle
   */
  private boolean inside(String id, String name, Type type, double share) {
    double width = type.width(name);
    record Room(Point2D at, double pixels) {}
    List<Room> rooms = new ArrayList<>();
    for (Spot spot : sheet.basemap().spots(id)) {
      Point2D at = camera.point(spot.longitude(), spot.latitude());
      double clear = spot.kilometres() / camera.kilometresPerPixel();
      if (camera.window.contains(at) && clear >= share * width) {
        rooms.add(new Room(at, Math.min(clear, 0.7 * toEdge(at))));
      }
    }
    rooms.sort(Comparator.comparingDouble(room -> -room.pixels()));
    return rooms.stream()
        .anyMatch(room -> labels.over(name, type, room.at(), Math.min(REACH, room.pixels() / 2)));
  }

  private double toEdge(Point2D at) {
    Rectangle2D w = camera.window;
    return Math.min(
        Math.min(at.getX() - w.getX(), w.getMaxX() - at.getX()),
        Math.min(at.getY() - w.getY(), w.getMaxY() - at.getY()));
  }

  private void others() {
    List<Name> names =
        sheet.names().stream()
            .filter(name -> !told.contains(name.id()) && !told.contains(name.name()))
            .sorted(Comparator.comparingDouble(Name::importance).reversed())
            .toList();
    if (severalCountries) {
      each(names, Kind.COUNTRY, name -> inside(name.id(), capitals(name), COUNTRY, IN_COUNTRY));
    }
    each(names, Kind.WATER, this::water);
    each(names, Kind.REGION, name -> inside(name.id(), capitals(name), REGION, IN_REGION));
    rivers();
    each(names, Kind.TOWN, this::town);
  }

  private static void each(List<Name> names, Kind kind, java.util.function.Consumer<Name> placing) {
    names.stream().filter(name -> name.kind() == kind).forEach(placing);
  }

  private static String capitals(Name name) {
    return name.name().toUpperCase(Locale.ROOT);
  }

  /** Only over its own water. */
  private void water(Name name) {
    Point2D at = camera.point(name.longitude(), name.latitude());
    for (double lift : new double[] {0, -12, 12}) {
      Point2D middle = new Point2D.Double(at.getX(), at.getY() + lift);
      if (isAfloat(middle, SEA.width(name.name()), SEA.size())
          && labels.over(name.name(), SEA, middle, 0)) {
        return;
      }
    }
  }

  private boolean isAfloat(Point2D middle, double width, double high) {
    for (int i = -2; i <= 2; i++) {
      double x = middle.getX() + i * width / 4;
      if (!ground.isWater(x, middle.getY() - high / 2)
          || !ground.isWater(x, middle.getY() + high / 2)) {
        return false;
      }
    }
    return true;
  }

  private void rivers() {
    Set<String> seen = new HashSet<>(told);
    ground.rivers().stream()
        .sorted(Comparator.comparingInt(Line::rank))
        .map(Line::id)
        .filter(seen::add)
        .forEach(id -> along(id, riverName(id), RIVER));
  }

  /** As the sheet has it, in its language; else as the basemap has it. */
  private String riverName(String id) {
    return sheet.names().stream()
        .filter(name -> name.id().equals(id))
        .map(Name::name)
        .findFirst()
        .orElseGet(() -> ground.riverName(id));
  }

  private boolean along(String id, String name, Type type) {
    for (Line line : ground.rivers()) {
      if (line.id().equals(id)) {
        for (Lettering words : Course.of(line, camera).lettering(name, type)) {
          if (labels.putAlong(words)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void town(Name name) {
    Point2D at = camera.point(name.longitude(), name.latitude());
    if (towns.size() < MOST_TOWNS
        && camera.window.contains(at)
        && labels.isFree(at, TOWN_RADIUS + 1)
        && labels.beside(name.name(), TOWN, at, TOWN_RADIUS)) {
      towns.add(at);
      labels.keepFree(at, TOWN_RADIUS + 1);
    }
  }
}
