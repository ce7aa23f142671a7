package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counts after known requests, as Prometheus' own parser for Python reads them. */
class MetricsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Map<String, Double> samples;

  /** Prints a line for each sample, and fails for text that is not in the format. */
  private static final String PARSER =
      """
      import sys
      from prometheus_client.parser import text_string_to_metric_families
      for family in text_string_to_metric_families(sys.stdin.read()):
          for s in family.samples:
              labels = ','.join(k + '=' + v for k, v in sorted(s.labels.items()))
              print(family.type, s.name + '{' + labels + '}', repr(float(s.value)))
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void count() throws Exception {
    boolean installed = run("import prometheus_client.parser", "").exit() == 0;
    if (!"true".equals(System.getenv("CI"))) {
      assumeTrue(installed, "no python3-prometheus-client: the counts are not parsed");
    }
    String text;
    try (Server server = SharesTest.start(PublicUrl.AS_ASKED, folder)) {
      assertThat(metrics(server)).contains("demarc_snapshots NaN", "demarc_store_bytes NaN");
      for (int i = 0; i < 2; i++) {
        HttpRequest.Builder mint =
            HttpRequest.newBuilder(server.address().resolve("/api/snapshots"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("It rained in Kyiv."));
        assertThat(ask(server, mint).statusCode()).isEqualTo(201);
      }
      for (String path :
          new String[] {"", "style/base.css", "style/base.css", "api/briefs", "no/such"}) {
        ask(server, HttpRequest.newBuilder(server.address().resolve("/" + path)));
      }
      ask(
          server,
          HttpRequest.newBuilder(server.address().resolve("/api/read"))
              .POST(BodyPublishers.ofString("x")));
      Raw.ask(server.address(), "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n");
      text = countedBy(server);
    }
    samples = new HashMap<>();
    for (String line : run(PARSER, text).out().split("\n")) {
      String[] parts = line.split(" ");
      samples.put(parts[0] + " " + parts[1], Double.valueOf(parts[2]));
    }
  }

  /** A request is counted when its last byte has gone, which its client may see first. */
  private static String countedBy(Server server) throws Exception {
    String text;
    do {
      text = metrics(server);
    } while (!text.contains("{route=\"none\"") || !text.contains("{route=\"/api/read\""));
    return text;
  }

  private static String metrics(Server server) throws Exception {
    return ask(server, HttpRequest.newBuilder(server.address().resolve("/metrics"))).body();
  }

  private static HttpResponse<String> ask(Server server, HttpRequest.Builder request)
      throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private record Ran(int exit, String out) {}

  private static Ran run(String program, String input) throws IOException, InterruptedException {
    Process python;
    try {
      python =
          new ProcessBuilder("/usr/bin/python3", "-c", program).redirectErrorStream(true).start();
    } catch (IOException e) {
      return new Ran(-1, "");
    }
    try (var stdin = python.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(python.waitFor(), out);
  }

  @Test
  void eachRouteIsCountedByItsStatus() {
    assertThat(samples)
        .containsEntry("counter demarc_requests_total{route=/a/*,status=200}", 3.0)
        .containsEntry("counter demarc_requests_total{route=/api/briefs,status=200}", 1.0)
        .containsEntry("counter demarc_requests_total{route=/api/read,status=415}", 1.0)
        .containsEntry("counter demarc_requests_total{route=/*,status=404}", 1.0)
        .containsEntry("counter demarc_requests_total{route=none,status=400}", 1.0);
  }

  @Test
  void theHistogramAddsUp() {
    String name = "histogram demarc_request_seconds";
    assertThat(samples.get(name + "_count{route=/a/*}")).isEqualTo(3);
    assertThat(samples.get(name + "_bucket{le=+Inf,route=/a/*}")).isEqualTo(3);
    double before = 0;
    for (long bound : Meter.BOUNDS) {
      double upTo = samples.get(name + "_bucket{le=" + bound / 1e9 + ",route=/a/*}");
      assertThat(upTo).isBetween(before, 3.0);
      before = upTo;
    }
    assertThat(samples.get(name + "_sum{route=/a/*}")).isPositive();
  }

  @Test
  void whatIsKeptIsTold() {
    assertThat(samples.get("gauge demarc_snapshots{}")).isEqualTo(2);
    assertThat(samples.get("gauge demarc_store_bytes{}")).isBetween(200e3, 4e6);
  }

  @Test
  void memoryAndWorkAreTold() {
    assertThat(samples.get("gauge process_resident_memory_bytes{}")).isGreaterThan(50e6);
    assertThat(samples.get("gauge jvm_heap_used_bytes{}"))
        .isPositive()
        .isLessThanOrEqualTo(samples.get("gauge jvm_heap_committed_bytes{}"));
    assertThat(samples)
        .containsEntry("gauge demarc_work_running{}", 0.0)
        .containsEntry("gauge demarc_work_waiting{}", 0.0)
        .containsEntry("counter demarc_work_refused_total{}", 0.0)
        .containsEntry("counter demarc_work_overran_total{}", 0.0);
    assertThat(samples.get("counter demarc_sent_bytes_total{route=/a/*}")).isGreaterThan(5_000);
  }
}
