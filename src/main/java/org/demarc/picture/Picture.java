package org.demarc.picture;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** A sheet as a picture, of the size that link previews show. */
public final class Picture {
  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;
  public static final int LARGEST_SCALE = 2;

  private static final double PANEL = 404;
  private static final double FOOT = 38;
  private static final Type SMALL = Type.of(Face.SANS, 11, Palette.SOFT);
  private static final String ATTRIBUTION =
      "© OpenStreetMap contributors (ODbL), Natural Earth, GeoNames (CC BY 4.0)";

  private final Sheet sheet;
  private final MapDrawing map;
  private final Panel panel;

  private Picture(Sheet sheet) {
    this.sheet = sheet;
    this.map =
        new MapDrawing(sheet, new Rectangle2D.Double(PANEL, 0, WIDTH - PANEL, HEIGHT - FOOT));
    this.panel =
        new Panel(
            sheet,
            new Rectangle2D.Double(0, 0, PANEL, HEIGHT - FOOT),
            Legend.of(sheet, sheet.lands(), !sheet.pins().isEmpty()));
  }

  static Picture of(Sheet sheet) {
    return new Picture(sheet);
  }

  /**
   * @param scale pixels for a unit of the sheet: 1 or 2
   */
  public static byte[] png(Sheet sheet, int scale) {
    if (scale < 1 || scale > LARGEST_SCALE) {
      throw new IllegalArgumentException("got scale " + scale + ", expected 1 or 2");
    }
    Raster raster = new Raster(WIDTH, HEIGHT, scale);
    of(sheet).on(raster);
    try (ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 19)) {
      ImageIO.write(raster.image(), "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** UTF-8, 1200 by 630 units. */
  public static byte[] svg(Sheet sheet) {
    Vector vector = new Vector(WIDTH, HEIGHT, sheet.title());
    of(sheet).on(vector);
    return vector.document().getBytes(StandardCharsets.UTF_8);
  }

  List<Labels.Label> labels() {
    return map.labels();
  }

  void on(Canvas canvas) {
    canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), new Fill.Flat(Palette.PAPER));
    map.on(canvas);
    canvas.stroke(new Line2D.Double(PANEL, 0, PANEL, HEIGHT - FOOT), new Pen(Palette.INK, 1));
    panel.on(canvas);
    foot(canvas);
  }

  private void foot(Canvas canvas) {
    double top = HEIGHT - FOOT;
    canvas.fill(new Rectangle2D.Double(0, top, WIDTH, FOOT), new Fill.Flat(Palette.WASH));
    canvas.stroke(new Line2D.Double(0, top, WIDTH, top), new Pen(Palette.INK, 1));
    String sources = String.join("; ", sheet.sources());
    canvas.write(Lettering.left(Paragraph.line(sources, SMALL, WIDTH - 56), SMALL, 28, top + 16));
    String map = "Map: " + ATTRIBUTION + " · " + this.map.camera().projection.name();
    canvas.write(Lettering.left(map, SMALL, 28, top + 30));
    sheet
        .permalink()
        .ifPresent(
            link ->
                canvas.write(Lettering.right(link, SMALL.in(Palette.INK), WIDTH - 28, top + 30)));
  }
}
