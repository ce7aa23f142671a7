package org.demarc.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleSupplier;

/** The counts as Prometheus reads them: text format 0.0.4. */
final class Exposition {
  static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";
  private static final long PAGE_BYTES = 4096;
  private final Meter meter;
  private final List<Gauge> gauges = new ArrayList<>();

  /**
   * A number read when asked for.
   *
   * @param type {@code gauge} or {@code counter}
   */
  private record Gauge(String name, String type, String help, DoubleSupplier value) {}

  Exposition(Meter meter) {
    this.meter = meter;
    Runtime runtime = Runtime.getRuntime();
    gauge(
        "jvm_heap_used_bytes",
        "Heap in use, garbage included.",
        () -> runtime.totalMemory() - runtime.freeMemory());
    gauge("jvm_heap_committed_bytes", "Heap taken from the system.", runtime::totalMemory);
    residentBytes()
        .ifPresent(
            now ->
                gauge(
                    "process_resident_memory_bytes",
                    "Memory of the process.",
                    () -> residentBytes().orElse(now)));
  }

  /** Registered before the server starts. */
  Exposition gauge(String name, String help, DoubleSupplier value) {
    gauges.add(new Gauge(name, "gauge", help, value));
    return this;
  }

  /** The same for what only grows. */
  Exposition counter(String name, String help, DoubleSupplier value) {
    gauges.add(new Gauge(name, "counter", help, value));
    return this;
  }

  /** Empty where there is no /proc. */
  private static OptionalLong residentBytes() {
    try {
      String[] pages = Files.readString(Path.of("/proc/self/statm")).split(" ");
      return OptionalLong.of(Long.parseLong(pages[1]) * PAGE_BYTES);
    } catch (IOException | RuntimeException e) {
      return OptionalLong.empty();
    }
  }

  byte[] text() {
    StringBuilder out = new StringBuilder(8192);
    requests(out);
    latencies(out);
    sent(out);
    for (Gauge gauge : gauges) {
      head(out, gauge.name(), gauge.type(), gauge.help());
      out.append(gauge.name()).append(' ').append(number(gauge.value().getAsDouble())).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void requests(StringBuilder out) {
    head(out, "demarc_requests_total", "counter", "Requests answered.");
    meter
        .routes()
        .forEach(
            (name, route) -> {
              for (Map.Entry<Integer, LongAdder> each : route.statuses().entrySet()) {
                out.append("demarc_requests_total{route=\"").append(name).append("\",status=\"");
                out.append(each.getKey()).append("\"} ").append(each.getValue().sum()).append('\n');
              }
            });
  }

  private void latencies(StringBuilder out) {
    head(
        out, "demarc_request_seconds", "histogram", "From the request's headers to the last byte.");
    meter.routes().forEach((name, route) -> histogram(out, name, route));
  }

  /** Buckets are cumulative, and the count is theirs, so that the two agree while more come in. */
  private static void histogram(StringBuilder out, String name, Meter.Route route) {
    long count = 0;
    for (int i = 0; i <= Meter.BOUNDS.length; i++) {
      count += route.in(i);
      String bound = i < Meter.BOUNDS.length ? Double.toString(Meter.BOUNDS[i] / 1e9) : "+Inf";
      out.append("demarc_request_seconds_bucket{route=\"").append(name).append("\",le=\"");
      out.append(bound).append("\"} ").append(count).append('\n');
    }
    line(out, "demarc_request_seconds_sum", name, number(route.seconds()));
    line(out, "demarc_request_seconds_count", name, Long.toString(count));
  }

  private void sent(StringBuilder out) {
    head(out, "demarc_sent_bytes_total", "counter", "Bytes of the bodies answered.");
    meter
        .routes()
        .forEach(
            (name, route) ->
                line(out, "demarc_sent_bytes_total", name, Long.toString(route.bytes())));
  }

  private static void line(StringBuilder out, String metric, String route, String value) {
    out.append(metric).append("{route=\"").append(route).append("\"} ").append(value).append('\n');
  }

  private static void head(StringBuilder out, String name, String type, String help) {
    out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
