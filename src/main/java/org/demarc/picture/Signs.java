package org.demarc.picture;

import java.awt.Color;
import org.demarc.picture.Fill.Hatch;
import org.demarc.picture.Fill.Run;

/** The hatch of each kind of land: told apart by direction and spacing first, by hue second. */
final class Signs {
  static final Color REGION_WASH = Palette.thin(Palette.ACCENT, 0.1);
  static final Pen REGION_EDGE = new Pen(Palette.ACCENT, 2.4);
  static final Pen DISPUTED = new Pen(Palette.thin(Palette.INK, 0.75), 1.3, 6, 4);

  private static final Hatch UA =
      new Hatch(
          "ua", Run.RISING, 10, 1, Palette.thin(Palette.UA, 0.45), Palette.thin(Palette.UA, 0.07));
  private static final Hatch RU =
      new Hatch(
          "ru", Run.FALLING, 7, 1.6, Palette.thin(Palette.RU, 0.5), Palette.thin(Palette.RU, 0.13));
  private static final Hatch OTHER =
      new Hatch(
          "other",
          Run.UPRIGHT,
          6,
          1,
          Palette.thin(Palette.SOFT, 0.55),
          Palette.thin(Palette.SOFT, 0.05));
  private static final Hatch CLAIMED =
      new Hatch(
          "claimed",
          Run.DASHED,
          12,
          1.6,
          Palette.thin(Palette.RU, 0.8),
          Palette.thin(Palette.RU, 0.06));
  private static final Hatch CONTESTED =
      new Hatch(
          "contested",
          Run.CROSSED,
          8,
          0.9,
          Palette.thin(Palette.INK, 0.5),
          Palette.thin(Palette.INK, 0.05));

  private Signs() {}

  static Hatch hatch(Sheet.Sign sign) {
    return switch (sign) {
      case UA -> UA;
      case RU -> RU;
      case OTHER -> OTHER;
      case CLAIMED -> CLAIMED;
      case CONTESTED -> CONTESTED;
    };
  }

  /** Its edge, or null where its neighbour's is enough. */
  static Pen edge(Sheet.Sign sign) {
    return switch (sign) {
      case UA -> null;
      case RU -> new Pen(Palette.thin(Palette.RU, 0.6), 0.9);
      case OTHER -> new Pen(Palette.thin(Palette.SOFT, 0.7), 0.7);
      case CLAIMED -> new Pen(Palette.RU, 1.4, 5, 3);
      case CONTESTED -> new Pen(Palette.thin(Palette.SOFT, 0.8), 0.7);
    };
  }
}
