package org.demarc.web;

import org.eclipse.jetty.server.Request;

/** Who is let in, and how often. */
final class Admission {
  private final Proxies proxies;
  private final Rates rates;
  private final Presence presence;
  private final boolean counts;

  Admission(Settings settings) {
    Limits limits = settings.limits();
    this.proxies = settings.proxies();
    this.counts = !limits.rates().isEmpty();
    this.rates = new Rates(limits.rates(), System::nanoTime);
    this.presence = new Presence(limits.inFlight());
  }

  Visit visit(Request request) {
    return Visit.of(request, proxies);
  }

  /**
   * @throws TryLater when the caller has asked too often
   */
  void take(Cost cost, Visit visit) {
    rates.take(cost, visit.address());
  }

  /**
   * Counts the request in until it is answered.
   *
   * @throws TryLater when too many of this caller's are being answered
   */
  void enter(Visit visit, Request request) {
    if (counts) {
      presence.enter(visit.address());
      Request.addCompletionListener(request, failure -> presence.leave(visit.address()));
    }
  }

  int addresses() {
    return rates.addresses();
  }
}
