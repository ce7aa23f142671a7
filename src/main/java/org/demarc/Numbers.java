package org.demarc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.demarc.measure.Area;

/** Numbers as the JSON gives them: no more digits than they deserve. */
final class Numbers {
  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
  private static final int DECIMALS = 3;

  private Numbers() {}

  /** Six significant digits, three decimals at most; an infinite end is left out. */
  static void put(ObjectNode node, String name, double value) {
    if (!Double.isInfinite(value)) {
      BigDecimal rounded =
          new BigDecimal(value).round(SIX_DIGITS).setScale(DECIMALS, RoundingMode.HALF_EVEN);
      node.put(name, rounded.signum() == 0 ? BigDecimal.ZERO : plain(rounded));
    }
  }

  static void put(ObjectNode node, String name, Area area) {
    put(node, name, area.squareKilometres());
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
