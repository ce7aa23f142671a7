package org.demarc.geoparse;

import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Geodata;

/** One gazetteer for all tests: it takes a second to load. */
final class Shared {
  static final Gazetteer GAZETTEER = Gazetteer.load(Geodata.folder());
  static final Geoparser GEOPARSER = new Geoparser(GAZETTEER);

  private Shared() {}
}
