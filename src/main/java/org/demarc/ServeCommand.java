package org.demarc;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarc.gazetteer.Geodata;
import org.demarc.web.Assets;
import org.demarc.web.Server;
import picocli.CommandLine.Command;
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

  @Override
  public Integer call() throws InterruptedException {
    Path geodata = Geodata.folder();
    FrontDesk desk = FrontDesk.open(geodata);
    Server server =
        Server.start(desk, Assets.load(geodata.resolve("basemap")), host, port).closeOnExit();
    System.out.println("Demarc is at " + server.address());
    desk.ready();
    Thread.currentThread().join();
    return 0;
  }
}
