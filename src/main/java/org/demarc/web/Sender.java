package org.demarc.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import spark.Request;
import spark.Response;

/**
 * Puts an answer on the wire. It writes the bytes itself: Spark compresses a second time whatever
 * carries Content-Encoding: gzip.
 */
final class Sender {
  private Sender() {}

  static Object send(Answer answer, Request request, Response response) throws IOException {
    HttpServletResponse raw = response.raw();
    guard(answer.reach(), raw);
    raw.setHeader("Cache-Control", answer.caching());
    answer.headers().forEach(raw::setHeader);
    if (answer.gzipped().isPresent()) {
      raw.setHeader("Vary", "Accept-Encoding");
    }
    boolean zipped =
        answer.gzipped().isPresent() && acceptsGzip(request.headers("Accept-Encoding"));
    if (!answer.etag().isEmpty()) {
      String etag = zipped ? zippedTag(answer.etag()) : answer.etag();
      raw.setHeader("ETag", etag);
      if (matches(request.headers("If-None-Match"), answer.etag())) {
        raw.setStatus(304);
        raw.flushBuffer();
        return raw;
      }
    }
    raw.setStatus(answer.status());
    raw.setContentType(answer.mediaType());
    if (zipped) {
      raw.setHeader("Content-Encoding", "gzip");
    }
    byte[] body = zipped ? answer.gzipped().get() : answer.bytes();
    raw.setContentLength(body.length);
    raw.getOutputStream().write(body);
    raw.flushBuffer();
    return raw;
  }

  private static void guard(Reach reach, HttpServletResponse raw) {
    Guards.HEADERS.forEach(raw::setHeader);
    reach.headers().forEach(raw::setHeader);
    if (reach == Reach.FRAMED) {
      raw.setHeader(Guards.FRAME_OPTIONS, null);
    }
  }

  /** A strong tag names bytes, so the compressed body has its own. */
  private static String zippedTag(String etag) {
    return etag.substring(0, etag.length() - 1) + "-gzip\"";
  }

  private static boolean matches(String ifNoneMatch, String etag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(tag -> tag.trim().replaceFirst("^W/", ""))
            .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals(zippedTag(etag)));
  }

  /** RFC 9110: named or by {@code *}, and not with a weight of nought. */
  static boolean acceptsGzip(String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    boolean any = false;
    for (String part : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
      String[] pieces = part.trim().split("\\s*;\\s*");
      boolean refused = pieces.length > 1 && pieces[1].matches("q=0(\\.0*)?");
      if (pieces[0].equals("gzip") || pieces[0].equals("x-gzip")) {
        return !refused;
      }
      any |= pieces[0].equals("*") && !refused;
    }
    return any;
  }
}
