package org.demarc.picture;

import java.awt.Color;

/** What an area is filled with. */
sealed interface Fill {
  record Flat(Color colour) implements Fill {}

  /**
   * Lines over a thin wash, which tell land apart without its hue.
   *
   * @param name unique, for the SVG
   * @param tile side of the square that repeats, in units of the sheet
   * @param width of a line
   */
  record Hatch(String name, Run run, int tile, double width, Color line, Color wash)
      implements Fill {}

  /** Which way the lines run. */
  enum Run {
    RISING,
    FALLING,
    DASHED,
    UPRIGHT,
    CROSSED
  }
}
