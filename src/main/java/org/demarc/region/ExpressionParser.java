package org.demarc.region;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarc.article.CallerError;
import org.demarc.phrase.Phrase;
import org.demarc.region.Expression.At;
import org.demarc.region.Expression.Claimed;
import org.demarc.region.Expression.Difference;
import org.demarc.region.Expression.Drawn;
import org.demarc.region.Expression.Held;
import org.demarc.region.Expression.Intersection;
import org.demarc.region.Expression.Named;
import org.demarc.region.Expression.Union;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Reads region expressions, for the command line, the API, URLs and the checker alike.
 *
 * <pre>
 * dated   = sum [ "@" DATE ]
 * sum     = product { ("+" | "-") product }        left to right
 * product = atom { "&amp;" atom }                      binds tighter
 * atom    = ID | "held(" PARTY ")" | "claimed(" PARTY ")" | "polygon(" ring ")" | "(" dated ")"
 * ring    = LONGITUDE LATITUDE { "," LONGITUDE LATITUDE }      degrees on WGS 84, closed by itself
 * </pre>
 */
public final class ExpressionParser {
  public static final int LONGEST = 8000;
  public static final int DEEPEST = 16;
  public static final int MOST_ATOMS = 1000;
  public static final int MOST_CORNERS = 300;

  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z][A-Za-z0-9:-]*|\\d{4}-\\d{2}-\\d{2}|\\d+(?:\\.\\d+)?|\\S");
  private static final Pattern ID = Pattern.compile("[A-Za-z].*");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final String text;
  private final Matcher matcher;
  private String token;
  private int depth;
  private int atoms;

  private ExpressionParser(String text) {
    this.text = text;
    this.matcher = TOKEN.matcher(text);
    advance();
  }

  /**
   * @throws CallerError saying what was got, what was expected, and in which column
   */
  public static Expression parse(String text) {
    if (text.length() > LONGEST) {
      throw new CallerError(
          Phrase.of("expression.tooLong", String.valueOf(text.length()), String.valueOf(LONGEST)));
    }
    ExpressionParser parser = new ExpressionParser(text);
    Expression expression = parser.dated();
    if (parser.token != null) {
      throw parser.error(Phrase.of("expression.operator"));
    }
    return expression;
  }

  private Expression dated() {
    Expression inner = sum();
    if (!take("@")) {
      return inner;
    }
    if (token == null || !DATE.matcher(token).matches()) {
      throw error(Phrase.of("expression.date"));
    }
    try {
      LocalDate date = LocalDate.parse(token);
      advance();
      return new At(inner, date);
    } catch (DateTimeException e) {
      throw error(Phrase.of("expression.calendar"));
    }
  }

  private Expression sum() {
    Expression left = product();
    while (true) {
      if (take("+")) {
        left = new Union(left, product());
      } else if (take("-")) {
        left = new Difference(left, product());
      } else {
        return left;
      }
    }
  }

  private Expression product() {
    Expression left = atom();
    while (take("&")) {
      left = new Intersection(left, atom());
    }
    return left;
  }

  private Expression atom() {
    if (++atoms > MOST_ATOMS) {
      throw error(Phrase.of("expression.atoms", String.valueOf(MOST_ATOMS)));
    }
    if (take("(")) {
      return parentheses();
    }
    if (token == null || !ID.matcher(token).matches()) {
      throw error(Phrase.of("expression.region"));
    }
    String id = token;
    int column = column();
    advance();
    if (!"(".equals(token)) {
      return new Named(id);
    }
    advance();
    return switch (id) {
      case "held" -> new Held(party());
      case "claimed" -> new Claimed(party());
      case "polygon" -> new Drawn(ring(column));
      default ->
          throw new CallerError(
              Phrase.of(
                  id.contains("-") ? "expression.function.spaces" : "expression.function",
                  id,
                  String.valueOf(column),
                  text));
    };
  }

  private Expression parentheses() {
    if (++depth > DEEPEST) {
      throw error(Phrase.of("expression.deep", String.valueOf(DEEPEST)));
    }
    Expression inner = dated();
    close();
    depth--;
    return inner;
  }

  private Polygon ring(int column) {
    CoordinateList corners = new CoordinateList();
    do {
      corners.add(
          new Coordinate(degrees("expression.longitude", 180), degrees("expression.latitude", 90)),
          false);
    } while (take(","));
    close();
    corners.closeRing();
    if (corners.size() < 4 || corners.size() > MOST_CORNERS + 1) {
      throw new CallerError(
          Phrase.of(
              "expression.corners",
              String.valueOf(corners.size() - 1),
              String.valueOf(column),
              String.valueOf(MOST_CORNERS)));
    }
    Polygon polygon = GeoJson.FACTORY.createPolygon(corners.toCoordinateArray());
    TopologyValidationError fault = new IsValidOp(polygon).getValidationError();
    if (fault != null) {
      throw new CallerError(
          Phrase.of(
              "expression.crossing",
              String.valueOf(fault.getCoordinate().x),
              String.valueOf(fault.getCoordinate().y),
              String.valueOf(column)));
    }
    return polygon;
  }

  /** Kept to 1e-5 degree, about a metre. */
  private double degrees(String key, double most) {
    boolean negative = take("-");
    if (token == null || !NUMBER.matcher(token).matches() || Double.parseDouble(token) > most) {
      throw error(Phrase.of(key));
    }
    double value = Math.rint(Double.parseDouble(token) * 1e5) / 1e5;
    advance();
    return negative ? -value : value;
  }

  private String party() {
    if (token == null || !token.matches("[A-Za-z]{2}")) {
      throw error(Phrase.of("expression.party"));
    }
    String party = token.toUpperCase(Locale.ROOT);
    advance();
    close();
    return party;
  }

  private void close() {
    if (!take(")")) {
      throw error(Phrase.verbatim("')'"));
    }
  }

  private boolean take(String symbol) {
    if (!symbol.equals(token)) {
      return false;
    }
    advance();
    return true;
  }

  private void advance() {
    token = matcher.find() ? matcher.group() : null;
  }

  private int column() {
    return token == null ? text.length() + 1 : matcher.start() + 1;
  }

  private CallerError error(Phrase expected) {
    Phrase got = token == null ? Phrase.of("expression.end") : Phrase.verbatim("'" + token + "'");
    return new CallerError(
        Phrase.of("expression.got", got, String.valueOf(column()), text, expected));
  }
}
