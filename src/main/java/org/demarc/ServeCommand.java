package org.demarc;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarc.gazetteer.Geodata;
import org.demarc.web.Assets;
import org.demarc.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarc serve} */
@Command(
    name = "serve",
    description = "Serves the page and the API.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Option(names = "--port", defaultValue = "4567", description = "default: ${DEFAULT-VALUE}")
  private int port;

  @Option(names = "--host", defaultValue = "127.0.0.1", description = "default: ${DEFAULT-VALUE}")
  private String host;

  @Mixin private ControlOptions control = new ControlOptions();

  @Override
  public Integer call() throws InterruptedException {
    Path geodata = Geodata.folder();
    FrontDesk desk = FrontDesk.open(geodata, control.chosen());
    Server server =
        Server.start(desk, Assets.load(geodata.resolve("basemap")), host, port).closeOnExit();
    System.out.println("Demarc is at " + server.address());
    try {
      desk.ready();
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
    Thread.currentThread().join();
    return 0;
  }
}
