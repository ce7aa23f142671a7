package org.demarc.picture;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarc.article.Abandoned;
import org.demarc.phrase.Phrase;

/** A sheet as a picture, of the size that link previews show. */
public final class Picture {
  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;
  public static final int LARGEST_SCALE = 2;

  private static final double PANEL = 404;
  private static final double MARGIN = 28;
  private static final double FOOT = 52;
  private static final Type SMALL = Type.of(Face.SANS, 11, Palette.SOFT);
  private static final String ATTRIBUTION =
      "© OpenStreetMap contributors (ODbL), Natural Earth, GeoNames (CC BY 4.0)";

  private static final Rectangle2D WINDOW =
      new Rectangle2D.Double(PANEL, 0, WIDTH - PANEL, HEIGHT - FOOT);

  private final Sheet sheet;
  private final MapDrawing map;
  private final Panel panel;

  private Picture(Sheet sheet) {
    Abandoned.check();
    this.sheet = sheet;
    this.map = new MapDrawing(sheet, WINDOW);
    this.panel =
        new Panel(
            sheet,
            new Rectangle2D.Double(0, 0, PANEL, HEIGHT - FOOT),
            Legend.of(map, sheet.language()));
  }

  static Picture of(Sheet sheet) {
    return new Picture(sheet);
  }

  /** Whether its letters can spell a text: they are Latin, Greek and Cyrillic. */
  public static boolean canSpell(String text) {
    return Face.SERIF.knows(text);
  }

  /** All that shows on the map when it must hold a frame. */
  public static Frame seen(Frame frame) {
    Camera camera = new Camera(frame, WINDOW);
    return new Frame(camera.west, camera.south, camera.east, camera.north);
  }

  /** How much land a pixel shows, in kilometres, when the map must hold a frame. */
  public static double kilometresPerPixel(Frame frame) {
    return new Camera(frame, WINDOW).kilometresPerPixel();
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
    Abandoned.check();
    return Png.of(raster.image());
  }

  /** UTF-8, 1200 by 630 units. */
  public static byte[] svg(Sheet sheet) {
    Vector vector = new Vector(WIDTH, HEIGHT, sheet.title());
    of(sheet).on(vector);
    return vector.document().getBytes(StandardCharsets.UTF_8);
  }

  MapDrawing map() {
    return map;
  }

  Panel panel() {
    return panel;
  }

  void on(Canvas canvas) {
    canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), new Fill.Flat(Palette.PAPER));
    map.on(canvas);
    canvas.stroke(new Line2D.Double(PANEL, 0, PANEL, HEIGHT - FOOT), new Pen(Palette.INK, 1));
    panel.on(canvas);
    foot(canvas);
  }

  private String say(String key, Object... parts) {
    return Phrase.of(key, parts).in(sheet.language());
  }

  private void foot(Canvas canvas) {
    double top = HEIGHT - FOOT;
    canvas.fill(new Rectangle2D.Double(0, top, WIDTH, FOOT), new Fill.Flat(Palette.WASH));
    canvas.stroke(new Line2D.Double(0, top, WIDTH, top), new Pen(Palette.INK, 1));
    List<String> lines = new ArrayList<>();
    if (!sheet.sources().isEmpty()) {
      String sources = say("picture.sources", String.join("; ", sheet.sources()));
      lines.addAll(Paragraph.lines(sources, SMALL, WIDTH - 2 * MARGIN, 2));
    }
    lines.add(
        say(
            "picture.map",
            Phrase.ofData(ATTRIBUTION),
            Phrase.ofData(map.camera().projection.name())));
    double last = top + 16 + 14 * ((3 - lines.size()) / 2.0 + lines.size() - 1);
    double y = last - 14 * (lines.size() - 1);
    for (String line : lines) {
      canvas.write(Lettering.left(line, SMALL, MARGIN, y));
      y += 14;
    }
    sheet
        .permalink()
        .ifPresent(
            link ->
                canvas.write(Lettering.right(link, SMALL.in(Palette.INK), WIDTH - MARGIN, last)));
  }
}
