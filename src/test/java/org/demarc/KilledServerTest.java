package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.demarc.gazetteer.Geodata;
import org.demarc.snapshot.Format;
import org.demarc.snapshot.JdbcStore;
import org.demarc.snapshot.Part;
import org.demarc.snapshot.SnapshotId;
import org.demarc.snapshot.SnapshotStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that mints is killed with -9: every snapshot that it answered with 201 is whole. */
@Timeout(120)
class KilledServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int ENOUGH = 4;
  private final List<String> answered = new CopyOnWriteArrayList<>();
  @TempDir private Path folder;

  @Test
  void whatWasAnsweredIsThere() throws Exception {
    Process server = serve();
    try (BufferedReader told = server.inputReader(StandardCharsets.UTF_8)) {
      URI address = URI.create(told.readLine().replaceFirst("^Demarc is at ", ""));
      List<Thread> clients = Stream.generate(() -> client(address, server)).limit(2).toList();
      clients.forEach(Thread::start);
      for (Thread each : clients) {
        each.join();
      }
    } finally {
      server.toHandle().destroyForcibly();
    }
    assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).as("killed by signal 9").isEqualTo(128 + 9);
    assertThat(answered).hasSizeGreaterThanOrEqualTo(ENOUGH);
    try (SnapshotStore store = JdbcStore.in(folder)) {
      answered.forEach(id -> assertWhole(store, new SnapshotId(id)));
    }
  }

  private static void assertWhole(SnapshotStore store, SnapshotId id) {
    for (Part part : Part.values()) {
      assertThat(store.find(id, part)).as(id + "." + part.extension()).isPresent();
    }
    assertThat(Format.read(store.find(id, Part.DOCUMENT).orElseThrow().bytes()).id()).isEqualTo(id);
  }

  private Process serve() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // What lives for seconds is not worth the second compiler.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true",
            "-Ddemarc.geodata=" + Geodata.folder(),
            "-cp",
            System.getProperty("java.class.path"),
            "org.demarc.Demarc",
            "serve",
            "--port",
            "0",
            "--no-access-log",
            "--data",
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Mints until there is enough, kills, and goes on until nobody answers. */
  private Thread client(URI address, Process server) {
    HttpRequest mint =
        HttpRequest.newBuilder(address.resolve("/api/snapshots"))
            .header("Content-Type", "text/plain")
            .POST(
                BodyPublishers.ofString("Ukraine holds 6,500 sq km of Donbas on 8 December 2025."))
            .build();
    return new Thread(
        () -> {
          try {
            while (true) {
              HttpResponse<String> response = CLIENT.send(mint, BodyHandlers.ofString());
              if (response.statusCode() == 201) {
                answered.add(new ObjectMapper().readTree(response.body()).path("id").textValue());
              }
              if (answered.size() >= ENOUGH) {
                server.toHandle().destroyForcibly();
              }
            }
          } catch (IOException e) {
            // The server is gone, as it was meant to be.
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
