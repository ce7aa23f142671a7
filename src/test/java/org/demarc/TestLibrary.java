package org.demarc;

import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Geodata;
import org.demarc.geoparse.Geoparser;
import org.demarc.region.Atlas;
import org.demarc.web.Desk;

/** The real library and desk, opened once for all tests. */
public final class TestLibrary {
  static final Library LIBRARY = Library.open(Geodata.folder());

  private TestLibrary() {}

  /** Names take a second to load. */
  public static Gazetteer gazetteer() {
    return LIBRARY.gazetteer();
  }

  public static Geoparser geoparser() {
    return LIBRARY.geoparser();
  }

  /** For the tests of what is measured: its outlines are read and its mesh is cut but once. */
  public static Atlas atlas() {
    return LIBRARY.atlas();
  }

  /** For the tests of the web: the desk that users get. */
  public static Desk desk() {
    return FrontDesk.on(LIBRARY);
  }
}
