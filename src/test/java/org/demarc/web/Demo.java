package org.demarc.web;

import java.nio.file.Path;

/** Serves the page for looking at it: arguments are the port and the basemap's folder. */
final class Demo {
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    Server server =
        Server.start(
            TestDesk.open(),
            Assets.load(Path.of(arguments[1])),
            "127.0.0.1",
            Integer.parseInt(arguments[0]));
    server.closeOnExit();
    System.out.println(server.address() + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
