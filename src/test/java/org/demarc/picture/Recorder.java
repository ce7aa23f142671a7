package org.demarc.picture;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was written, and where. */
final class Recorder implements Canvas {
  final List<Lettering> onMap = new ArrayList<>();
  final List<Lettering> beside = new ArrayList<>();
  final List<Rectangle2D> shapes = new ArrayList<>();
  private boolean inside;

  static Recorder of(Picture picture) {
    Recorder recorder = new Recorder();
    picture.on(recorder);
    return recorder;
  }

  @Override
  public void fill(Shape area, Fill fill) {
    keep(area);
  }

  @Override
  public void stroke(Shape line, Pen pen) {
    keep(line);
  }

  private void keep(Shape shape) {
    if (!inside) {
      shapes.add(shape.getBounds2D());
    }
  }

  @Override
  public void write(Lettering words) {
    (inside ? onMap : beside).add(words);
  }

  @Override
  public void inside(Rectangle2D window) {
    inside = true;
  }

  @Override
  public void everywhere() {
    inside = false;
  }
}
