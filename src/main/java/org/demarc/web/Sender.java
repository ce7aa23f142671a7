package org.demarc.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.HttpOutput;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.Callback;
import spark.Request;
import spark.Response;

/**
 * Puts an answer on the wire: through Spark's response, or through Jetty's where no route is asked.
 * It writes the bytes itself, because Spark packs a second time whatever is packed.
 */
final class Sender {
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private Sender() {}

  /** What goes out for one request: the coding chosen, and nothing where the client has it. */
  private record Sent(int status, Body.Coded coded, ByteBuffer bytes) {
    static Sent of(Answer answer, String acceptEncoding, String ifNoneMatch) {
      Body.Coded coded = answer.body().in(acceptEncoding);
      return isKnown(ifNoneMatch, coded.etag())
          ? new Sent(304, coded, NOTHING.duplicate())
          : new Sent(answer.status(), coded, coded.bytes());
    }
  }

  static Object send(Answer answer, Request request, Response response) throws IOException {
    HttpServletResponse raw = response.raw();
    Sent sent =
        Sent.of(answer, request.headers("Accept-Encoding"), request.headers("If-None-Match"));
    headers(answer, sent.coded(), raw::setHeader);
    raw.setStatus(sent.status());
    if (sent.status() != 304) {
      raw.setContentType(answer.mediaType());
      raw.setContentLength(sent.bytes().remaining());
    }
    // All of it at once: a stream would copy it into its buffer first.
    ((HttpOutput) raw.getOutputStream()).sendContent(sent.bytes());
    return raw;
  }

  /** Does not wait for the client: a slow reader holds no thread. */
  static void send(
      Answer answer,
      org.eclipse.jetty.server.Request request,
      org.eclipse.jetty.server.Response response,
      Callback callback) {
    HttpFields asked = request.getHeaders();
    HttpFields.Mutable fields = response.getHeaders();
    Sent sent =
        Sent.of(answer, asked.get(HttpHeader.ACCEPT_ENCODING), asked.get(HttpHeader.IF_NONE_MATCH));
    headers(answer, sent.coded(), fields::put);
    response.setStatus(sent.status());
    if (sent.status() != 304) {
      fields.put(HttpHeader.CONTENT_TYPE, answer.mediaType());
      fields.put(HttpHeader.CONTENT_LENGTH, sent.bytes().remaining());
    }
    response.write(true, sent.bytes(), callback);
  }

  private interface Headers {
    void set(String name, String value);
  }

  private static void headers(Answer answer, Body.Coded coded, Headers to) {
    to.set("Cache-Control", answer.caching());
    if (answer.body().varies()) {
      to.set("Vary", "Accept-Encoding");
    }
    if (coded.coding() != Coding.PLAIN) {
      to.set("Content-Encoding", coded.coding().token());
    }
    if (!coded.etag().isEmpty()) {
      to.set("ETag", coded.etag());
    }
    answer.reach().headers().forEach(to::set);
    if (answer.reach() == Reach.FRAMED) {
      to.set(Guards.FRAME_OPTIONS, null);
    }
    for (Map.Entry<String, String> header : answer.headers().entrySet()) {
      to.set(header.getKey(), header.getValue());
    }
  }

  /** A weak tag will do: proxies that unpack make it weak. */
  private static boolean isKnown(String ifNoneMatch, String etag) {
    if (ifNoneMatch == null || etag.isEmpty()) {
      return false;
    }
    for (String part : ifNoneMatch.split(",")) {
      String tag = part.strip();
      if (tag.equals("*") || tag.equals(etag) || tag.startsWith("W/") && tag.endsWith(etag)) {
        return true;
      }
    }
    return false;
  }
}
