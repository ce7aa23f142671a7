package org.demarc.region;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Polygon;

/**
 * A region as it is spoken of: {@code donbas & held(UA) @ 2025-12-08}. {@link #toString()} gives
 * the text that {@link ExpressionParser} reads back.
 */
public sealed interface Expression {

  /** A region by its id. */
  record Named(String id) implements Expression {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9:-]*");

    public Named {
      if (!ID.matcher(id).matches()) {
        throw new IllegalArgumentException(
            "got region id '" + id + "', expected letters, digits, ':' and '-'");
      }
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /**
   * Land inside a line that somebody drew: exact, so its outline has no error.
   *
   * @param outline longitude first, WGS 84, edges straight in longitude and latitude; valid
   */
  record Drawn(Polygon outline) implements Expression {
    public Drawn {
      Objects.requireNonNull(outline, "outline");
      if (outline.isEmpty() || !outline.isValid()) {
        throw new IllegalArgumentException("got " + outline + ", expected a valid polygon");
      }
    }

    @Override
    public String toString() {
      return Arrays.stream(outline.getExteriorRing().getCoordinates())
          .limit(outline.getNumPoints() - 1)
          .map(corner -> degrees(corner.x) + " " + degrees(corner.y))
          .collect(Collectors.joining(", ", "polygon(", ")"));
    }

    private static String degrees(double value) {
      return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
  }

  record Union(Expression left, Expression right) implements Expression {
    @Override
    public String toString() {
      return inParentheses(left, false) + " + " + inParentheses(right, isSum(right));
    }
  }

  record Intersection(Expression left, Expression right) implements Expression {
    @Override
    public String toString() {
      return inParentheses(left, isSum(left))
          + " & "
          + inParentheses(right, isSum(right) || right instanceof Intersection);
    }
  }

  record Difference(Expression left, Expression right) implements Expression {
    @Override
    public String toString() {
      return inParentheses(left, false) + " - " + inParentheses(right, isSum(right));
    }
  }

  /** Land held by a party on the date in force. */
  record Held(String party) implements Expression {
    public Held {
      requireParty(party);
    }

    @Override
    public String toString() {
      return "held(" + party + ")";
    }
  }

  /** Land a party claims or has annexed, by its own acts up to the date in force. */
  record Claimed(String party) implements Expression {
    public Claimed {
      requireParty(party);
    }

    @Override
    public String toString() {
      return "claimed(" + party + ")";
    }
  }

  /** Everything inside, on that date; binds weakest of all. */
  record At(Expression inner, LocalDate date) implements Expression {
    public At {
      Objects.requireNonNull(inner, "inner");
      Objects.requireNonNull(date, "date");
    }

    @Override
    public String toString() {
      return inParentheses(inner, false) + " @ " + date;
    }
  }

  private static boolean isSum(Expression expression) {
    return expression instanceof Union
        || expression instanceof Difference
        || expression instanceof At;
  }

  private static String inParentheses(Expression expression, boolean needed) {
    return needed || expression instanceof At ? "(" + expression + ")" : expression.toString();
  }

  private static void requireParty(String party) {
    if (party.length() != 2 || !isCapital(party.charAt(0)) || !isCapital(party.charAt(1))) {
      throw new IllegalArgumentException(
          "got party '" + party + "', expected an ISO 3166-1 code such as UA or RU");
    }
  }

  private static boolean isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }
}
