package org.demarc.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Draws SVG 1.1 with attributes alone: no style sheet, which a strict policy would forbid, and no
 * font, which a machine would not have. Each letter's outline stands once in {@code defs}; what it
 * spells is in {@code aria-label}.
 */
final class Vector implements Canvas {
  private final StringBuilder body = new StringBuilder(1 << 18);
  private final StringBuilder defs = new StringBuilder(1 << 16);
  private final Map<String, String> defined = new LinkedHashMap<>();
  private final int width;
  private final int height;
  private final String title;

  Vector(int width, int height, String title) {
    this.width = width;
    this.height = height;
    this.title = title;
  }

  String document() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="%d" height="%d" viewBox="0 0 %d %d" role="img" aria-label="%s">
        <title>%s</title>
        <defs>
        %s</defs>
        %s</svg>
        """
        .formatted(width, height, width, height, escaped(title), escaped(title), defs, body);
  }

  @Override
  public void fill(Shape area, Fill fill) {
    body.append("<path");
    if (fill instanceof Fill.Hatch hatch) {
      body.append(" fill=\"url(#").append(pattern(hatch)).append(")\"");
    } else {
      colour("fill", ((Fill.Flat) fill).colour());
    }
    path(area, 10, body);
    body.append("/>\n");
  }

  private String pattern(Fill.Hatch hatch) {
    return defined.computeIfAbsent(
        "hatch-" + hatch.name(),
        id -> {
          Path2D lines = new Path2D.Double();
          for (Line2D line : Hatching.lines(hatch)) {
            lines.append(line, false);
          }
          defs.append(
              "<pattern id=\"%s\" width=\"%d\" height=\"%d\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 0H%dV%dH0Z\""
                  .formatted(id, hatch.tile(), hatch.tile(), hatch.tile(), hatch.tile()));
          colour(defs, "fill", hatch.wash());
          defs.append("/><path fill=\"none\" stroke-width=\"").append(hatch.width()).append('"');
          colour(defs, "stroke", hatch.line());
          path(lines, 100, defs);
          defs.append("/></pattern>\n");
          return id;
        });
  }

  @Override
  public void stroke(Shape line, Pen pen) {
    body.append("<path fill=\"none\" stroke-linejoin=\"round\"");
    colour("stroke", pen.colour());
    body.append(" stroke-width=\"").append(number(pen.width(), 100)).append('"');
    if (pen.dash().length == 0) {
      body.append(" stroke-linecap=\"round\"");
    } else {
      body.append(" stroke-dasharray=\"");
      for (float each : pen.dash()) {
        body.append(number(each, 100)).append(' ');
      }
      body.append('"');
    }
    path(line, 10, body);
    body.append("/>\n");
  }

  @Override
  public void write(Lettering words) {
    Type type = words.type();
    if (words.glyphs().isEmpty()) {
      return;
    }
    double scale = type.size() / type.face().typeface().unitsPerEm();
    body.append("<g aria-label=\"").append(escaped(words.text())).append("\">");
    if (type.halo() != null) {
      body.append("<g fill=\"none\" stroke-linejoin=\"round\"");
      colour("stroke", type.halo());
      body.append(" stroke-width=\"").append(number(2 * type.haloWidth() / scale, 1)).append('"');
      letters(words);
    }
    body.append("<g");
    colour("fill", type.ink());
    letters(words);
    body.append("</g>\n");
  }

  private void letters(Lettering words) {
    body.append('>');
    for (Lettering.Placed each : words.glyphs()) {
      AffineTransform at = each.at();
      body.append("<use xlink:href=\"#")
          .append(letter(words.type().face(), each.glyph()))
          .append("\" transform=\"matrix(");
      double[] m = new double[6];
      at.getMatrix(m);
      for (int i = 0; i < 4; i++) {
        body.append(number(m[i], 1e5)).append(' ');
      }
      body.append(number(m[4], 100)).append(' ').append(number(m[5], 100)).append(")\"/>");
    }
    body.append("</g>");
  }

  private String letter(Face face, int glyph) {
    return defined.computeIfAbsent(
        face.name().toLowerCase(java.util.Locale.ROOT) + glyph,
        id -> {
          defs.append("<path id=\"").append(id).append('"');
          path(face.typeface().outline(glyph), 1, defs);
          defs.append("/>\n");
          return id;
        });
  }

  @Override
  public void inside(Rectangle2D window) {
    String id = "window" + defined.size();
    defined.put(id, id);
    defs.append("<clipPath id=\"").append(id).append("\"><path");
    path(window, 10, defs);
    defs.append("/></clipPath>\n");
    body.append("<g clip-path=\"url(#").append(id).append(")\">\n");
  }

  @Override
  public void everywhere() {
    body.append("</g>\n");
  }

  private void colour(String attribute, Color colour) {
    colour(body, attribute, colour);
  }

  private static void colour(StringBuilder out, String attribute, Color colour) {
    out.append(' ').append(attribute).append("=\"#%06x\"".formatted(colour.getRGB() & 0xFFFFFF));
    if (colour.getAlpha() < 255) {
      out.append(' ').append(attribute).append("-opacity=\"");
      out.append(number(colour.getAlpha() / 255.0, 1000)).append('"');
    }
  }

  /** Each step counts from where the last one ended: that takes half the digits. */
  private static void path(Shape shape, double decimals, StringBuilder out) {
    out.append(" d=\"");
    double[] at = new double[6];
    PathIterator steps = shape.getPathIterator(null);
    if (steps.getWindingRule() == PathIterator.WIND_EVEN_ODD) {
      out.setLength(out.length() - 4);
      out.append(" fill-rule=\"evenodd\" d=\"");
    }
    long x = 0;
    long y = 0;
    long startX = 0;
    long startY = 0;
    for (; !steps.isDone(); steps.next()) {
      int kind = steps.currentSegment(at);
      out.append("mlqcz".charAt(kind));
      int numbers = new int[] {2, 2, 4, 6, 0}[kind];
      long fromX = x;
      long fromY = y;
      for (int i = 0; i < numbers; i += 2) {
        x = Math.round(at[i] * decimals);
        y = Math.round(at[i + 1] * decimals);
        join(out, number((x - fromX) / decimals, decimals), i == 0);
        join(out, number((y - fromY) / decimals, decimals), false);
      }
      if (kind == PathIterator.SEG_MOVETO) {
        startX = x;
        startY = y;
      } else if (kind == PathIterator.SEG_CLOSE) {
        x = startX;
        y = startY;
      }
    }
    out.append('"');
  }

  /** A minus parts numbers as well as a blank does. */
  private static void join(StringBuilder out, String number, boolean first) {
    if (!first && number.charAt(0) != '-') {
      out.append(' ');
    }
    out.append(number);
  }

  private static String number(double value, double decimals) {
    double rounded = Math.round(value * decimals) / decimals;
    return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e9
        ? Long.toString((long) rounded)
        : Double.toString(rounded);
  }

  /** Also without the controls that XML cannot hold. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
