package org.demarc.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.DateFound;
import org.demarc.claim.Quantity.Unit;
import org.demarc.region.Expression;

/** Finds forecasts: "at the current rate, the rest of the region by August 2027". */
final class PaceReader {
  private static final Set<String> RATES = Set.of("rate", "pace", "speed", "tempo");
  private static final Set<String> OF_NOW = Words.of("pace-reader.of-now");

  private final Passage passage;
  private final Stamp stamp;
  private final List<Land> lands;

  PaceReader(Passage passage, Stamp stamp, List<Land> lands) {
    this.passage = passage;
    this.stamp = stamp;
    this.lands = lands;
  }

  List<Claim> read(Passage.Range sentence, List<Land> landsHere) {
    if (!speaksOfRate(sentence)) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (DateFound date : stamp.in(sentence)) {
      int token = stamp.tokenAt(sentence, date.start());
      boolean by =
          passage.is(token - 1, "before")
                  && !landsHere.isEmpty()
                  && target(landsHere, token).isPresent()
              || passage.is(token - 1, "by")
              || passage.is(token - 1, "until")
              || passage.is(token - 2, "by");
      Optional<LocalDate> first = by ? date.firstDay() : Optional.empty();
      if (first.isPresent()) {
        claims.add(claim(sentence, landsHere, date, first.get(), token));
      }
    }
    return claims;
  }

  private boolean speaksOfRate(Passage.Range sentence) {
    boolean rate = false;
    boolean now = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      rate |= passage.isAny(i, RATES);
      now |= passage.isAny(i, OF_NOW);
    }
    return rate && now;
  }

  private Claim claim(
      Passage.Range sentence, List<Land> landsHere, DateFound date, LocalDate first, int token) {
    LocalDate last = date.lastDay().orElse(first);
    String words = passage.article().text().substring(date.start(), date.end());
    Quantity quoted =
        new Quantity(
            last.toEpochDay(), first.toEpochDay(), last.toEpochDay(), Unit.DATE, "by", words);
    Optional<Land> land = target(landsHere, token).or(() -> before(sentence));
    Optional<Expression> region =
        land.flatMap(
            l ->
                Optional.ofNullable(
                    l.side().orElse(Side.rest()).within(l.expression(), l.owner())));
    int start = passage.start(sentence.from());
    int end = passage.endBefore(sentence.to());
    return new Claim(
        start,
        end,
        passage.article().text().substring(start, end),
        Claim.Kind.PACE,
        quoted,
        region,
        Optional.empty(),
        region.isPresent() ? Optional.empty() : Optional.of(Wording.WHICH_REST));
  }

  /** The land to be taken: "the rest of" one, else the last one named before the date. */
  private static Optional<Land> target(List<Land> landsHere, int token) {
    Optional<Land> rest =
        landsHere.stream().filter(l -> l.side().isPresent() && !l.vague()).findFirst();
    return rest.or(
        () ->
            landsHere.stream()
                .filter(l -> l.end() <= token && !l.vague() && !l.isCountry())
                .reduce((a, b) -> b));
  }

  /** "this objective": the rest of a region in the sentence before. */
  private Optional<Land> before(Passage.Range sentence) {
    int here = passage.sentenceIndex(sentence.from());
    return lands.stream()
        .filter(l -> passage.sentenceIndex(l.name()) == here - 1 && l.side().isPresent())
        .findFirst();
  }
}
