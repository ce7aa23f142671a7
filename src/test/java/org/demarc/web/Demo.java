package org.demarc.web;

import org.demarc.TestDesk;

/** Serves the page for looking at it: the argument is the port. */
final class Demo {
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    Server server =
        Server.start(
            TestDesk.open(), TestDesk.assets(), "127.0.0.1", Integer.parseInt(arguments[0]));
    server.closeOnExit();
    System.out.println(server.address() + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
