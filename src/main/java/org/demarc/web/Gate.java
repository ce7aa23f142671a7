package org.demarc.web;

import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Every request passes here before Spark sees it: it gets its id and its guarding headers, and is
 * turned away or answered with what lies at hand where that is all there is to do.
 *
 * <p>Nothing here waits, so it runs in the thread that has read the request, as in nginx; only what
 * goes on to Spark is handed to another.
 */
final class Gate extends Handler.Wrapper {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
  private final Assets assets;
  private final Admission admission;
  private final Shelf shelf;

  Gate(Assets assets, Shelf shelf, Admission admission, Handler routes) {
    super(routes);
    this.assets = assets;
    this.shelf = shelf;
    this.admission = admission;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Visit visit = admission.visit(request);
    Guards.add(visit, response.getHeaders());
    try {
      Optional<Answer> answer = refusal(request, visit).or(() -> atHand(request, visit));
      if (answer.isPresent()) {
        Sender.send(answer.get(), request, response, callback);
        return true;
      }
      admission.enter(visit, request);
    } catch (TryLater e) {
      Answer refusal =
          ErrorPage.orJson(Reader.of(request), assets.version(), e.status(), e.getMessage(), visit);
      Sender.send(Json.retrying(e, refusal), request, response, callback);
      return true;
    }
    request.getComponents().getExecutor().execute(() -> pass(request, response, callback));
    return true;
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  private void pass(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Throwable e) {
      Response.writeError(request, response, callback, e);
    }
  }

  /**
   * Spark would take another method from a header, and answer a method it does not know in HTML.
   */
  private static Optional<Answer> refusal(Request request, Visit visit) {
    String scheme = request.getHttpURI().getScheme();
    if (!METHODS.contains(request.getMethod())) {
      // Closed, or a CONNECT would leave its connection open to what comes next.
      return Optional.of(
          Json.error(501, "got a method that is not known here, expected GET, HEAD or POST", visit)
              .with("Connection", "close"));
    }
    if (request.getHeaders().contains("X-HTTP-Method-Override")) {
      return Optional.of(
          Json.error(
              400, "got X-HTTP-Method-Override, expected the method in the request line", visit));
    }
    if (scheme != null && !scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of(
          Json.error(400, "got an address of another scheme, expected http or https", visit));
    }
    return Optional.empty();
  }

  /** A file of the page, or an answer that has been given before in the same words. */
  private Optional<Answer> atHand(Request request, Visit visit) {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Optional.empty();
    }
    HttpURI asked = request.getHttpURI();
    Optional<Shelf.Found> found =
        assets
            .at(asked.getPath())
            .map(asset -> new Shelf.Found(asset, Assets.ROUTE))
            .or(
                () ->
                    shelf.at(
                        Shelf.name(
                            request.getHeaders().get(HttpHeader.HOST), asked.getPathQuery())));
    found.ifPresent(
        known -> {
          visit.takes(known.route());
          admission.take(Cost.LIGHT, visit);
        });
    return found.map(Shelf.Found::answer);
  }
}
