package org.demarc.picture;

import java.awt.Color;

/**
 * How a line is drawn; ends and corners are round unless it is dashed.
 *
 * @param width in units of the sheet
 * @param dash lengths of line and gap, none for a whole line
 */
record Pen(Color colour, double width, float... dash) {
  Pen {
    dash = dash.clone();
  }
}
