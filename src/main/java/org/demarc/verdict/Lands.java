package org.demarc.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
   */
  public record Spot(Expression land, int at) {}

  public Lands {
    spots = List.copyOf(spots);
  }

  /** Those that places in the text name, and those that its figures were read to speak of. */
  public static Lands of(List<Mention> mentions, List<Claim> claims, Atlas atlas) {
    List<Spot> spots = new ArrayList<>();
    for (Mention mention : mentions) {
      land(mention, atlas).ifPresent(land -> spots.add(new Spot(land, mention.start())));
    }
    for (Claim claim : claims) {
      claim
          .region()
          .flatMap(HeldPart::of)
          .filter(part -> atlas.knows(part.region()))
          .ifPresent(part -> spots.add(new Spot(part.region(), claim.start())));
    }
    return new Lands(spots);
  }

  private static Optional<Expression> land(Mention mention, Atlas atlas) {
    return atlas.find(mention.place().id()).map(subject -> new Expression.Named(subject.id()));
  }

  /** Nearest first, each once. */
  List<Expression> near(Claim claim) {
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
