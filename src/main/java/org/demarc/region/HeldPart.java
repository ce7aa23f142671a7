package org.demarc.region;

import java.util.Optional;
import org.demarc.region.Expression.Difference;
import org.demarc.region.Expression.Held;
import org.demarc.region.Expression.Intersection;
import org.demarc.region.Expression.Named;

/**
 * A plain "this region, as far as that side holds it".
 *
 * @param holder a state's code, or empty for the whole of the region
 */
public record HeldPart(Expression region, String holder) {

  /** Empty where the expression is more than that. */
  public static Optional<HeldPart> of(Expression expression) {
    Expression e = Expressions.undated(expression);
    if (e instanceof Held held) {
      return Optional.of(new HeldPart(new Named(Names.UKRAINE), held.party()));
    } else if (e instanceof Intersection both && both.right() instanceof Held held) {
      return plain(both.left(), held.party());
    } else if (e instanceof Intersection both && both.left() instanceof Held held) {
      return plain(both.right(), held.party());
    } else if (e instanceof Difference minus && minus.right() instanceof Held held) {
      return other(held.party()).flatMap(party -> plain(minus.left(), party));
    }
    return plain(e, "");
  }

  private static Optional<HeldPart> plain(Expression region, String holder) {
    return Expressions.parties(region).isEmpty()
        ? Optional.of(new HeldPart(region, holder))
        : Optional.empty();
  }

  private static Optional<String> other(String party) {
    return switch (party) {
      case "RU" -> Optional.of("UA");
      case "UA" -> Optional.of("RU");
      default -> Optional.empty();
    };
  }
}
