package org.demarc.web;

import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Every request passes here before Spark sees it: it gets its id and its guarding headers, and is
 * turned away or answered with a file where that is all there is to do.
 */
final class Gate extends Handler.Wrapper {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
  private final Assets assets;
  private final Admission admission;

  Gate(Assets assets, Admission admission, Handler routes) {
    super(routes);
    this.assets = assets;
    this.admission = admission;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Visit visit = admission.visit(request);
    Guards.add(visit, response.getHeaders());
    try {
      Optional<Answer> answer = refusal(request, visit).or(() -> asset(request, visit));
      if (answer.isPresent()) {
        Sender.send(answer.get(), request, response, callback);
        return true;
      }
      admission.enter(visit, request);
    } catch (TryLater e) {
      Sender.send(Json.later(e, visit), request, response, callback);
      return true;
    }
    return super.handle(request, response, callback);
  }

  /**
   * Spark would take another method from a header, and answer a method it does not know in HTML.
   */
  private static Optional<Answer> refusal(Request request, Visit visit) {
    if (!METHODS.contains(request.getMethod())) {
      return Optional.of(
          Json.error(
              501, "got a method that is not known here, expected GET, HEAD or POST", visit));
    }
    if (request.getHeaders().contains("X-HTTP-Method-Override")) {
      return Optional.of(
          Json.error(
              400, "got X-HTTP-Method-Override, expected the method in the request line", visit));
    }
    return Optional.empty();
  }

  private Optional<Answer> asset(Request request, Visit visit) {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Optional.empty();
    }
    Optional<Answer> asset = assets.at(request.getHttpURI().getPath());
    if (asset.isPresent()) {
      visit.takes(Assets.ROUTE);
      admission.take(Cost.LIGHT, visit);
    }
    return asset;
  }
}
