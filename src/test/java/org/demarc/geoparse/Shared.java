package org.demarc.geoparse;

import org.demarc.TestLibrary;
import org.demarc.gazetteer.Gazetteer;

/** The one gazetteer of all tests, by its short name. */
final class Shared {
  static final Gazetteer GAZETTEER = TestLibrary.gazetteer();
  static final Geoparser GEOPARSER = TestLibrary.geoparser();

  private Shared() {}
}
