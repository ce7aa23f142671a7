package org.demarc.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import org.demarc.picture.Typeface.Tables;

/** Reads outlines from a font's {@code glyf}: quadratic curves, or other glyphs put together. */
final class Glyphs {
  private static final int ON_CURVE = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEAT = 8;
  private static final int SAME_X = 16;
  private static final int SAME_Y = 32;

  private static final int WORDS = 1;
  private static final int OFFSETS = 2;
  private static final int SCALE = 8;
  private static final int MORE = 32;
  private static final int TWO_SCALES = 64;
  private static final int MATRIX = 128;
  private static final double F2DOT14 = 1 << 14;

  private final ByteBuffer loca;
  private final ByteBuffer glyf;
  private final boolean longOffsets;

  Glyphs(Tables tables) {
    this.loca = tables.get("loca");
    this.glyf = tables.get("glyf");
    this.longOffsets = tables.get("head").getShort(50) == 1;
  }

  Path2D outline(int glyph) {
    int from = offset(glyph);
    if (from == offset(glyph + 1)) {
      return new Path2D.Double();
    }
    ByteBuffer data = glyf.slice(from, glyf.capacity() - from);
    int contours = data.getShort();
    data.position(10);
    return contours < 0 ? composite(data) : simple(data, contours);
  }

  private int offset(int glyph) {
    return longOffsets ? loca.getInt(4 * glyph) : 2 * loca.getChar(2 * glyph);
  }

  private Path2D composite(ByteBuffer data) {
    Path2D whole = new Path2D.Double();
    int flags;
    do {
      flags = data.getChar();
      int glyph = data.getChar();
      if ((flags & OFFSETS) == 0) {
        throw new IllegalStateException("got glyphs joined at points, expected joined at offsets");
      }
      double dx = (flags & WORDS) != 0 ? data.getShort() : data.get();
      double dy = (flags & WORDS) != 0 ? data.getShort() : data.get();
      double[] m = matrix(data, flags);
      whole.append(
          outline(glyph).getPathIterator(new AffineTransform(m[0], m[1], m[2], m[3], dx, dy)),
          false);
    } while ((flags & MORE) != 0);
    return whole;
  }

  private static double[] matrix(ByteBuffer data, int flags) {
    if ((flags & SCALE) != 0) {
      double scale = data.getShort() / F2DOT14;
      return new double[] {scale, 0, 0, scale};
    }
    if ((flags & TWO_SCALES) != 0) {
      return new double[] {data.getShort() / F2DOT14, 0, 0, data.getShort() / F2DOT14};
    }
    if ((flags & MATRIX) != 0) {
      return new double[] {
        data.getShort() / F2DOT14,
        data.getShort() / F2DOT14,
        data.getShort() / F2DOT14,
        data.getShort() / F2DOT14
      };
    }
    return new double[] {1, 0, 0, 1};
  }

  private static Path2D simple(ByteBuffer data, int contours) {
    int[] ends = new int[contours];
    for (int i = 0; i < contours; i++) {
      ends[i] = data.getChar();
    }
    int instructions = data.getChar();
    data.position(data.position() + instructions);
    int points = contours == 0 ? 0 : ends[contours - 1] + 1;
    int[] flags = flags(data, points);
    int[] x = axis(data, flags, SHORT_X, SAME_X);
    int[] y = axis(data, flags, SHORT_Y, SAME_Y);
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, 2 * points + 8);
    int start = 0;
    for (int end : ends) {
      contour(path, flags, x, y, start, end - start + 1);
      start = end + 1;
    }
    return path;
  }

  private static int[] flags(ByteBuffer data, int points) {
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      flags[i] = data.get() & 0xFF;
      if ((flags[i] & REPEAT) != 0) {
        int flag = flags[i];
        for (int more = data.get() & 0xFF; more > 0; more--) {
          flags[++i] = flag;
        }
      }
    }
    return flags;
  }

  private static int[] axis(ByteBuffer data, int[] flags, int isShort, int same) {
    int[] values = new int[flags.length];
    int at = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & isShort) != 0) {
        int step = data.get() & 0xFF;
        at += (flags[i] & same) != 0 ? step : -step;
      } else if ((flags[i] & same) == 0) {
        at += data.getShort();
      }
      values[i] = at;
    }
    return values;
  }

  /** Between two points off the curve lies one on it, in the middle. */
  private static void contour(Path2D path, int[] flags, int[] x, int[] y, int start, int count) {
    if (count < 2) {
      return;
    }
    int first = 0;
    while (first < count && (flags[start + first] & ON_CURVE) == 0) {
      first++;
    }
    boolean none = first == count;
    first = none ? 0 : first;
    int last = start + (first + count - 1) % count;
    double beginX = none ? (x[start] + x[last]) / 2.0 : x[start + first];
    double beginY = none ? (y[start] + y[last]) / 2.0 : y[start + first];
    path.moveTo(beginX, beginY);
    for (int i = none ? 0 : 1; i <= count; i++) {
      int at = start + (first + i) % count;
      if ((flags[at] & ON_CURVE) != 0) {
        path.lineTo(x[at], y[at]);
      } else if (i < count) {
        int next = start + (first + i + 1) % count;
        boolean on = (flags[next] & ON_CURVE) != 0;
        boolean closes = none && i == count - 1;
        double toX = closes ? beginX : on ? x[next] : (x[at] + x[next]) / 2.0;
        double toY = closes ? beginY : on ? y[next] : (y[at] + y[next]) / 2.0;
        path.quadTo(x[at], y[at], toX, toY);
        i += on ? 1 : 0;
      }
    }
    path.closePath();
  }
}
