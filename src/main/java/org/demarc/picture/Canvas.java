package org.demarc.picture;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** What the drawing calls: one sheet, drawn the same as pixels and as SVG. */
interface Canvas {
  void fill(Shape area, Fill fill);

  void stroke(Shape line, Pen pen);

  void write(Lettering words);

  /** Draws only inside, until {@link #everywhere()}. */
  void inside(Rectangle2D window);

  void everywhere();
}
