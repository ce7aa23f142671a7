package org.demarc.web;

import java.util.Collection;
import java.util.Locale;

/** How a body may be packed, best first. */
enum Coding {
  BROTLI("br"),
  GZIP("gzip"),
  PLAIN("identity");

  private static final int FULL_WEIGHT = 1000;
  private final String token;

  Coding(String token) {
    this.token = token;
  }

  /** As Content-Encoding names it. */
  String token() {
    return token;
  }

  /**
   * The one of those on offer that the client wants most, and of equals the shortest. PLAIN where
   * it wants none of them: RFC 9110, 12.5.3 leaves that to the server.
   *
   * @param acceptEncoding null where the client says nothing
   */
  static Coding best(String acceptEncoding, Collection<Coding> offered) {
    if (acceptEncoding == null || acceptEncoding.isBlank()) {
      return PLAIN;
    }
    String header = acceptEncoding.toLowerCase(Locale.ROOT);
    Coding best = PLAIN;
    int most = 0;
    for (Coding coding : values()) {
      int weight = offered.contains(coding) ? coding.weight(header) : 0;
      if (weight > most) {
        best = coding;
        most = weight;
      }
    }
    return best;
  }

  /**
   * In thousandths; by name, else by {@code *}, else nothing, but for PLAIN, which may always be.
   */
  private int weight(String header) {
    int star = this == PLAIN ? 1 : 0;
    for (String part : header.split(",")) {
      int semicolon = part.indexOf(';');
      String name = (semicolon < 0 ? part : part.substring(0, semicolon)).strip();
      if (name.equals(token) || this == GZIP && name.equals("x-gzip")) {
        return thousandths(part, semicolon);
      }
      if (name.equals("*")) {
        star = thousandths(part, semicolon);
      }
    }
    return star;
  }

  /** A weight that cannot be read is none: the plain body is right for everybody. */
  private static int thousandths(String part, int semicolon) {
    if (semicolon < 0) {
      return FULL_WEIGHT;
    }
    String weight = part.substring(semicolon + 1).strip();
    try {
      double q = weight.startsWith("q=") ? Double.parseDouble(weight.substring(2)) : 0;
      return q >= 0 && q <= 1 ? (int) Math.round(q * FULL_WEIGHT) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
