package org.demarc.picture;

import java.awt.Color;

/** The page's colours by day (web/style/base.css): paper, ink, two holders, one accent. */
final class Palette {
  static final Color PAPER = new Color(0xfbfaf6);
  static final Color RAISED = new Color(0xffffff);
  static final Color INK = new Color(0x1d1c1a);
  static final Color SOFT = new Color(0x5f5b54);
  static final Color FAINT = new Color(0x8a857b);
  static final Color RULE = new Color(0xddd8cc);
  static final Color WASH = new Color(0xf2efe7);
  static final Color ACCENT = new Color(0x9a0f62);
  static final Color SUPPORTED = new Color(0x17624a);
  static final Color CLOSE = new Color(0x7a5a00);
  static final Color CONTRADICTED = new Color(0xa3261c);
  static final Color WATER = new Color(0xdbe5ea);
  static final Color WATER_LINE = new Color(0xa9bfca);
  static final Color WATER_INK = new Color(0x4c7488);
  static final Color WATER_NAME = new Color(0x2b6480);
  static final Color LAND = new Color(0xf6f3ea);
  static final Color BORDER = new Color(0x8f887b);
  static final Color BORDER_SOFT = new Color(0xc4bdae);
  static final Color UA = new Color(0x1f6a9c);
  static final Color RU = new Color(0xb0581a);
  static final Color DOT = new Color(0x2b2925);

  private Palette() {}

  /**
   * @param opacity 0 to 1
   */
  static Color thin(Color colour, double opacity) {
    return new Color(
        colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
  }
}
