package org.demarc.web;

import java.util.List;
import org.demarc.claim.OwnExpression;
import org.demarc.geoparse.Correction;

/**
 * What the reader has set right.
 *
 * @param places of names
 * @param expressions of figures
 */
public record Corrections(List<Correction> places, List<OwnExpression> expressions) {
  public static final Corrections NONE = new Corrections(List.of(), List.of());

  public Corrections {
    places = List.copyOf(places);
    expressions = List.copyOf(expressions);
  }
}
