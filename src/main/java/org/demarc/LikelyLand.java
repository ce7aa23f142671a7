package org.demarc;

import java.util.List;
import java.util.Optional;
import org.demarc.claim.Claim;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.verdict.Judgement;

/**
 * A way to read a figure, as a reader may choose it.
 *
 * @param label the land in words, without a day; with the whole where the readings differ in it and
 *     the land is no part of its own
 */
record LikelyLand(Claim.Reading reading, Phrase label) {

  /** Those of a claim whose land Demarc has, likeliest first; none where there is no question. */
  static List<LikelyLand> of(Judgement judgement, Atlas atlas) {
    Claim claim = judgement.claim();
    List<Claim.Reading> known =
        claim.readings().stream()
            .filter(r -> atlas.knows(r.region()) && r.of().map(atlas::knows).orElse(true))
            .toList();
    boolean one = known.size() == 1 && isTold(claim, known.get(0)) && !judgement.withheld();
    boolean sameWhole = known.stream().map(Claim.Reading::of).distinct().count() < 2;
    return one
        ? List.of()
        : known.stream().map(r -> new LikelyLand(r, label(r, sameWhole, atlas))).toList();
  }

  private static boolean isTold(Claim claim, Claim.Reading reading) {
    return claim.region().filter(reading.region()::equals).isPresent()
        && claim.of().equals(reading.of());
  }

  private static Phrase label(Claim.Reading reading, boolean sameWhole, Atlas atlas) {
    Phrase land = atlas.land(reading.region());
    Optional<Expression> whole =
        reading.of().filter(of -> !sameWhole && !isPart(reading.region(), of));
    return whole.map(of -> Phrase.of("reading.of", land, atlas.land(of))).orElse(land);
  }

  /** Whether somebody's part of just that whole is meant, so that its own name tells the whole. */
  private static boolean isPart(Expression region, Expression whole) {
    Expression land = region instanceof Expression.At at ? at.inner() : region;
    return land instanceof Expression.Intersection part && part.left().equals(whole);
  }
}
