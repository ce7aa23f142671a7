package org.demarc;

import org.demarc.gazetteer.Geodata;
import org.demarc.web.Assets;
import org.demarc.web.Desk;

/** The real desk and the real files, read once for all tests of the web package. */
public final class TestDesk {
  private static final FrontDesk DESK = FrontDesk.on(TestLibrary.LIBRARY);
  private static final Assets ASSETS = Assets.load(Geodata.folder().resolve("basemap"));

  private TestDesk() {}

  public static Desk open() {
    return DESK;
  }

  public static Assets assets() {
    return ASSETS;
  }
}
