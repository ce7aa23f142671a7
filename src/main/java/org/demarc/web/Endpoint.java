package org.demarc.web;

import spark.Request;

/** What a route does: the request is taken apart, nothing is written yet. */
interface Endpoint {
  Reply reply(Request request) throws Exception;
}
