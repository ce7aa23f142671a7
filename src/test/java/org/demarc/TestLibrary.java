package org.demarc;

import org.demarc.gazetteer.Geodata;
import org.demarc.web.Desk;

/** The real library and desk, opened once for all tests. */
public final class TestLibrary {
  static final Library LIBRARY = Library.open(Geodata.folder());

  private TestLibrary() {}

  /** For the tests of the web: the desk that users get. */
  public static Desk desk() {
    return FrontDesk.on(LIBRARY);
  }
}
