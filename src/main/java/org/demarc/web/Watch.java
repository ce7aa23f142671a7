package org.demarc.web;

import static java.lang.Double.NaN;

import java.util.Optional;
import org.demarc.article.CallerError;
import org.demarc.snapshot.SnapshotStore;
import org.demarc.snapshot.SnapshotStore.Holdings;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/** What whoever runs the server sees of it: the access log, and the counts under /metrics. */
final class Watch implements AutoCloseable {
  private final Meter meter = new Meter();
  private final Exposition exposition = new Exposition(meter);
  private final Admission admission;
  private final Settings settings;
  private final Optional<AccessLog> accessLog;

  Watch(Settings settings, Admission admission, Pool pool) {
    this.settings = settings;
    this.admission = admission;
    this.accessLog =
        settings.accessLog() ? Optional.of(new AccessLog(System.out, admission)) : Optional.empty();
    accessLog.ifPresent(
        log ->
            exposition.counter(
                "demarc_log_lines_dropped_total", "Nobody read the log.", log::dropped));
    exposition
        .gauge("demarc_work_running", "Heavy work being done.", pool::working)
        .gauge("demarc_work_waiting", "Heavy work waiting for its turn.", pool::waiting)
        .counter("demarc_work_refused_total", "Heavy work refused, the queue full.", pool::refused)
        .counter("demarc_work_overran_total", "Heavy work that took too long.", pool::overran)
        .gauge("demarc_addresses", "Addresses whose rate is being counted.", admission::addresses);
  }

  /** Nothing of a store that no snapshot was asked of yet. */
  void store(SnapshotStore store) {
    exposition
        .gauge(
            "demarc_snapshots",
            "Snapshots kept; NaN until the store is first used.",
            () -> store.holdings().map(Holdings::snapshots).map(Long::doubleValue).orElse(NaN))
        .gauge(
            "demarc_store_bytes",
            "Disk taken by the snapshots kept; NaN until the store is first used.",
            () -> store.holdings().map(Holdings::bytes).map(Long::doubleValue).orElse(NaN));
  }

  RequestLog log() {
    RequestLog counts = this::count;
    return accessLog
        .<RequestLog>map(lines -> new RequestLog.Collection(counts, lines))
        .orElse(counts);
  }

  private void count(Request request, Response response) {
    meter.count(
        admission.visit(request).route(),
        response.getStatus(),
        System.nanoTime() - request.getHeadersNanoTime(),
        Response.getContentBytesWritten(response));
  }

  Answer metrics(spark.Request request) {
    if (!settings.metricsOpen() && !Visit.of(request).isLocal()) {
      throw new CallerError(
          403, "got /metrics from another machine, expected this one, or a server that opens them");
    }
    return Answer.fresh(200, Exposition.MEDIA_TYPE, exposition.text());
  }

  @Override
  public void close() {
    accessLog.ifPresent(AccessLog::close);
  }
}
