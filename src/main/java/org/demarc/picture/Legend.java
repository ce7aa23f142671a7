package org.demarc.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
import org.demarc.picture.Sheet.Land;

/** Says what is drawn, and only that. */
final class Legend {
  static final double ROW = 19;
  private static final double PATCH_WIDTH = 28;
  private static final double PATCH_HEIGHT = 13;
  private static final Type LABEL = Type.of(Face.SANS, 13, Palette.INK);
  private static final Type SIZE = Type.of(Face.SANS, 13, Palette.SOFT);

  private final List<Row> rows;

  /** What a row shows. */
  private sealed interface Patch {
    record Hatched(Sheet.Sign sign) implements Patch {}

    record Region() implements Patch {}

    record Disputed() implements Patch {}

    record Place() implements Patch {}
  }

  /**
   * @param box of its patch, once drawn at a place
   */
  record Drawn(String label, Rectangle2D box) {}

  private record Row(Patch patch, String label, String size) {}

  private Legend(List<Row> rows) {
    this.rows = rows;
  }

  static Legend of(MapDrawing map, Language language) {
    List<Row> rows = new ArrayList<>();
    for (Land land : map.lands()) {
      rows.add(new Row(new Patch.Hatched(land.sign()), land.label(), land.size()));
    }
    if (map.showsDisputed()) {
      rows.add(
          new Row(
              new Patch.Disputed(),
              Phrase.of(rows.isEmpty() ? "legend.disputed" : "legend.otherDisputed").in(language),
              ""));
    }
    if (map.showsRegion()) {
      rows.add(new Row(new Patch.Region(), Phrase.of("legend.claim").in(language), ""));
    }
    if (!map.naming().marks().isEmpty()) {
      rows.add(new Row(new Patch.Place(), Phrase.of("legend.place").in(language), ""));
    }
    return new Legend(rows);
  }

  List<String> labels() {
    return rows.stream().map(Row::label).toList();
  }

  double height() {
    return rows.size() * ROW;
  }

  List<Drawn> draw(Canvas canvas, double left, double top, double width) {
    List<Drawn> drawn = new ArrayList<>();
    double y = top;
    for (Row row : rows) {
      Rectangle2D box =
          new Rectangle2D.Double(left, y + (ROW - PATCH_HEIGHT) / 2, PATCH_WIDTH, PATCH_HEIGHT);
      patch(canvas, row.patch(), box);
      double baseline = y + ROW / 2 + 4.5;
      double x = left + PATCH_WIDTH + 10;
      canvas.write(Lettering.left(row.label(), LABEL, x, baseline));
      if (x + LABEL.width(row.label() + "  " + row.size()) <= left + width) {
        canvas.write(Lettering.right(row.size(), SIZE, left + width, baseline));
      }
      drawn.add(new Drawn(row.label(), box));
      y += ROW;
    }
    return drawn;
  }

  private static void patch(Canvas canvas, Patch patch, Rectangle2D box) {
    if (patch instanceof Patch.Hatched hatched) {
      canvas.fill(box, new Fill.Flat(Palette.LAND));
      canvas.fill(box, Signs.hatch(hatched.sign()));
      Pen edge = Signs.edge(hatched.sign());
      canvas.stroke(box, edge == null ? new Pen(Palette.thin(Palette.UA, 0.4), 0.8) : edge);
    } else if (patch instanceof Patch.Region) {
      canvas.fill(box, new Fill.Flat(Signs.REGION_WASH));
      canvas.stroke(box, Signs.REGION_EDGE);
    } else if (patch instanceof Patch.Disputed) {
      canvas.fill(box, new Fill.Flat(Palette.LAND));
      canvas.stroke(box, Signs.DISPUTED);
    } else {
      double r = 4.5;
      canvas.fill(
          new Ellipse2D.Double(box.getCenterX() - r, box.getCenterY() - r, 2 * r, 2 * r),
          new Fill.Flat(Palette.DOT));
    }
  }
}
