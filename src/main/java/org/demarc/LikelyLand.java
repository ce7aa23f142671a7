package org.demarc;

import java.util.List;
import java.util.Optional;
import org.demarc.claim.Claim;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;

/**
 * A way to read a figure, as a reader may choose it.
 *
 * @param label the land in words, without a day; with the whole where the readings differ in it
 */
record LikelyLand(Claim.Reading reading, Phrase label) {

  /** Those of a claim whose land Demarc has, likeliest first; none where there is no choice. */
  static List<LikelyLand> of(Claim claim, Atlas atlas) {
    List<Claim.Reading> known =
        claim.readings().stream()
            .filter(r -> atlas.knows(r.region()) && r.of().map(atlas::knows).orElse(true))
            .toList();
    boolean one = known.size() == 1 && claim.region().equals(Optional.of(known.get(0).region()));
    boolean sameWhole = known.stream().map(Claim.Reading::of).distinct().count() < 2;
    return one
        ? List.of()
        : known.stream().map(r -> new LikelyLand(r, label(r, sameWhole, atlas))).toList();
  }

  private static Phrase label(Claim.Reading reading, boolean sameWhole, Atlas atlas) {
    Phrase land = atlas.land(reading.region());
    Optional<Expression> whole = reading.of().filter(of -> !sameWhole);
    return whole.map(of -> Phrase.of("reading.of", land, atlas.land(of))).orElse(land);
  }
}
