package org.demarc.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/** Draws pixels. */
final class Raster implements Canvas {
  private final BufferedImage image;
  private final Graphics2D pixels;
  private final int scale;
  private final Map<Fill, Paint> paints = new HashMap<>();

  /**
   * @param scale pixels for a unit of the sheet
   */
  Raster(int width, int height, int scale) {
    this.scale = scale;
    this.image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
    this.pixels = sharp(image);
    pixels.scale(scale, scale);
  }

  private static Graphics2D sharp(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    return graphics;
  }

  BufferedImage image() {
    pixels.dispose();
    return image;
  }

  @Override
  public void fill(Shape area, Fill fill) {
    pixels.setPaint(paints.computeIfAbsent(fill, this::paint));
    pixels.fill(area);
  }

  private Paint paint(Fill fill) {
    return fill instanceof Fill.Hatch hatch ? texture(hatch) : ((Fill.Flat) fill).colour();
  }

  private Paint texture(Fill.Hatch hatch) {
    int side = hatch.tile() * scale;
    BufferedImage tile = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = sharp(tile);
    graphics.scale(scale, scale);
    graphics.setColor(hatch.wash());
    graphics.fill(new Rectangle2D.Double(0, 0, hatch.tile(), hatch.tile()));
    graphics.setColor(hatch.line());
    graphics.setStroke(
        new BasicStroke((float) hatch.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    Path2D lines = new Path2D.Double();
    for (Line2D line : Hatching.lines(hatch)) {
      lines.append(line, false);
    }
    graphics.draw(lines);
    graphics.dispose();
    return new TexturePaint(tile, new Rectangle2D.Double(0, 0, hatch.tile(), hatch.tile()));
  }

  @Override
  public void stroke(Shape line, Pen pen) {
    boolean whole = pen.dash().length == 0;
    pixels.setColor(pen.colour());
    pixels.setStroke(
        whole
            ? round(pen.width())
            : new BasicStroke(
                (float) pen.width(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                pen.dash(),
                0));
    pixels.draw(line);
  }

  private static BasicStroke round(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  @Override
  public void write(Lettering words) {
    Path2D outline = words.outline();
    Color halo = words.type().halo();
    if (halo != null) {
      pixels.setColor(halo);
      pixels.setStroke(round(2 * words.type().haloWidth()));
      pixels.draw(outline);
    }
    pixels.setColor(words.type().ink());
    pixels.fill(outline);
  }

  @Override
  public void inside(Rectangle2D window) {
    pixels.setClip(window);
  }

  @Override
  public void everywhere() {
    pixels.setClip(null);
  }
}
