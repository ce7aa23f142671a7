package org.demarc.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarc.claim.Claim;
import org.demarc.geoparse.Mention;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.HeldPart;

/**
 * The lands that a text names, and where: one of them may be meant where a figure fits no other.
 */
public record Lands(List<Spot> spots) {
  public static final Lands NONE = new Lands(List.of());

  /** More would let some land or other fit any figure. */
  private static final int MOST = 6;

  /**
   * @param land without its holder
   * @param at UTF-16 offset in the text
   * @param named by a place there, and not just read into a figure
   */
  public record Spot(Expression land, int at, boolean named) {}

  public Lands {
    spots = List.copyOf(spots);
  }

  /** Those that places in the text name, and those that its figures were read to speak of. */
  public static Lands of(List<Mention> mentions, List<Claim> claims, Atlas atlas) {
    List<Spot> spots = new ArrayList<>();
    Set<Expression> yardsticks = yardsticks(claims);
    Map<String, Optional<Expression>> lands = new HashMap<>();
    for (Mention mention : mentions) {
      lands
          .computeIfAbsent(mention.place().id(), id -> land(id, atlas))
          .filter(land -> !yardsticks.contains(land))
          .ifPresent(land -> spots.add(new Spot(land, mention.start(), true)));
    }
    for (Claim claim : claims) {
      claim
          .region()
          .flatMap(HeldPart::of)
          .filter(part -> atlas.knows(part.region()))
          .ifPresent(part -> spots.add(new Spot(part.region(), claim.start(), false)));
    }
    return new Lands(spots);
  }

  /** What figures are compared with is named for its size alone. */
  private static Set<Expression> yardsticks(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.kind() == Claim.Kind.COMPARISON)
        .flatMap(claim -> claim.of().stream())
        .collect(Collectors.toSet());
  }

  private static Optional<Expression> land(String place, Atlas atlas) {
    return atlas.find(place).map(subject -> new Expression.Named(subject.id()));
  }

  /** Nearest first, each once; none where the figure's own words name its land. */
  List<Expression> near(Claim claim) {
    return isNamedBy(claim) ? List.of() : nearest(claim);
  }

  private boolean isNamedBy(Claim claim) {
    Optional<Expression> land = claim.region().flatMap(HeldPart::of).map(HeldPart::region);
    return spots.stream()
        .filter(spot -> spot.named() && distance(spot, claim) == 0)
        .anyMatch(spot -> land.filter(spot.land()::equals).isPresent());
  }

  private List<Expression> nearest(Claim claim) {
    return spots.stream()
        .sorted(Comparator.comparingInt(spot -> distance(spot, claim)))
        .map(Spot::land)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static int distance(Spot spot, Claim claim) {
    return Math.max(0, Math.max(claim.start() - spot.at(), spot.at() - claim.end()));
  }
}
