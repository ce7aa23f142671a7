package org.demarc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarc.gazetteer.Geodata;
import org.demarc.snapshot.StoreAway;
import org.demarc.web.Assets;
import org.demarc.web.Server;
import org.demarc.web.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarc serve} */
@Command(
    name = "serve",
    description = "Serves the page and the API.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Mixin private EdgeOptions edge = new EdgeOptions();

  @Mixin private ControlOptions control = new ControlOptions();
  @Mixin private KeepingOptions keeping = new KeepingOptions();

  @Option(
      names = "--try",
      hidden = true,
      description = "start on a free port, ask for what a first reader asks for, stop")
  private boolean trial;

  @Override
  public Integer call() throws InterruptedException, IOException {
    Path geodata = Geodata.folder();
    FrontDesk desk = FrontDesk.open(geodata, control.chosen());
    Sharing sharing = trial ? KeepingOptions.forgotten() : keeping.chosen();
    Server server =
        Server.start(
                desk,
                Assets.load(geodata.resolve("basemap")),
                Optional.of(sharing),
                edge.settings(trial))
            .closeOnExit();
    System.out.println("Demarc is at " + server.address());
    Library library = ready(desk, server);
    if (trial) {
      Trial.of(server.address(), library.briefs());
      return 0;
    }
    if (keeping.isTold()) {
      tryOut(sharing);
    }
    Thread.currentThread().join();
    return 0;
  }

  /** The page is of use without; and a database that is away may come back. */
  private static void tryOut(Sharing sharing) {
    try {
      sharing.store().open();
    } catch (StoreAway e) {
      System.err.println("demarc: " + e.getMessage());
    }
  }

  /** A fault in the data ends the server, too. */
  private static Library ready(FrontDesk desk, Server server) {
    try {
      return desk.ready();
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }
}
