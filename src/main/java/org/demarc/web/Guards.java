package org.demarc.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** The headers that every answer carries, whoever sends it and whatever went wrong. */
final class Guards {
  static final String FRAME_OPTIONS = "X-Frame-Options";

  /** Nothing but our own files; no inline script or style; nobody may frame the page. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          policy("'none'"),
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          nothingOf(
              "accelerometer",
              "camera",
              "display-capture",
              "geolocation",
              "gyroscope",
              "hid",
              "magnetometer",
              "microphone",
              "midi",
              "payment",
              "serial",
              "usb",
              "xr-spatial-tracking"),
          FRAME_OPTIONS,
          "DENY");

  /** Written once into the bytes that go out. */
  private static final List<HttpField> FIELDS =
      HEADERS.entrySet().stream()
          .<HttpField>map(header -> new PreEncodedHttpField(header.getKey(), header.getValue()))
          .toList();

  private Guards() {}

  /**
   * @param fields without any of them yet
   */
  static void add(Visit visit, HttpFields.Mutable fields) {
    for (HttpField field : FIELDS) {
      fields.add(field);
    }
    fields.add("X-Request-Id", visit.id());
  }

  /**
   * @param ancestors who may frame the page, as the policy's frame-ancestors takes it
   */
  static String policy(String ancestors) {
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "
        + ancestors;
  }

  private static String nothingOf(String... features) {
    return Stream.of(features).map(feature -> feature + "=()").collect(Collectors.joining(", "));
  }
}
