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
  private static final Set<String> RATES = Words.of("pace-reader.rates");
  private static final Set<String> OF_NOW = Words.of("pace-reader.of-now");

  private static final Phrases GOES_ON = Phrases.of("goes-on.tsv");
  private static final Set<String> DUE = Words.of("pace-reader.due");
  private static final Set<String> PARTS_OF_YEAR = Words.of("pace-reader.parts-of-year");

  /** Tokens of "the middle of the summer of". */
  private static final int LONGEST_TURN = 6;

  private static final Set<String> BY = Words.of("pace-reader.by-inflected");
  private static final Set<String> TURNS = Words.of("pace-reader.turns");

  private final Passage passage;
  private final Stamp stamp;
  private final List<Land> lands;

  PaceReader(Passage passage, Stamp stamp, List<Land> lands) {
    this.passage = passage;
    this.stamp = stamp;
    this.lands = lands;
  }

  List<Claim> read(Passage.Range sentence, List<Land> landsHere) {
    if (stamp.in(sentence).isEmpty() || !speaksOfRate(sentence)) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (DateFound date : stamp.in(sentence)) {
      int token = stamp.tokenAt(sentence, date.start());
      Optional<LocalDate> first =
          isDue(date, landsHere, token) ? date.firstDay() : Optional.empty();
      if (first.isPresent()) {
        claims.add(claim(sentence, landsHere, date, first.get(), token));
      }
    }
    return claims;
  }

  /** "by August 2027", "до кінця 2027 року"; without a preposition, what is yet to come. */
  private boolean isDue(DateFound date, List<Land> landsHere, int token) {
    boolean english =
        passage.is(token - 1, "by")
            || passage.is(token - 1, "until")
            || passage.is(token - 2, "by")
            || isDueWithLand(token) && target(landsHere, token).isPresent();
    if (english || !passage.isInflected()) {
      return english;
    }
    int before = TURNS.contains(word(token - 1)) ? token - 2 : token - 1;
    boolean within = passage.is(before, "in") && stamp.isYetToCome(date);
    return within || BY.contains(word(before));
  }

  /** "before the end of 2027"; "it would be 2027 before". Much else is due so, so land is asked. */
  private boolean isDueWithLand(int token) {
    int before = token - 1;
    while (before > token - LONGEST_TURN && passage.isAny(before, PARTS_OF_YEAR)) {
      before--;
    }
    boolean be = passage.is(token - 1, "be") && passage.is(token + 1, "before");
    return be || passage.isAny(before, DUE);
  }

  private String word(int i) {
    return i < 0 ? "" : passage.words().get(i).lower();
  }

  private boolean speaksOfRate(Passage.Range sentence) {
    boolean rate = false;
    boolean now = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      rate |= passage.isAny(i, RATES);
      now |= passage.isAny(i, OF_NOW);
    }
    return rate && now || goesOn(sentence);
  }

  /** "якщо так піде й далі". */
  private boolean goesOn(Passage.Range sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (GOES_ON.at(passage.words(), i) != null) {
        return true;
      }
    }
    return false;
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

  /** The land to be taken: "the rest of" one, else the last before the date or the first behind. */
  private static Optional<Land> target(List<Land> landsHere, int token) {
    Optional<Land> rest =
        landsHere.stream().filter(l -> l.side().isPresent() && !l.vague()).findFirst();
    List<Land> parts = landsHere.stream().filter(l -> !l.vague() && !l.isCountry()).toList();
    return rest.or(() -> parts.stream().filter(l -> l.end() <= token).reduce((a, b) -> b))
        .or(() -> parts.stream().findFirst());
  }

  /** "this objective": the rest of a region in the sentence before. */
  private Optional<Land> before(Passage.Range sentence) {
    int here = passage.sentenceIndex(sentence.from());
    return lands.stream()
        .filter(l -> passage.sentenceIndex(l.name()) == here - 1 && l.side().isPresent())
        .findFirst();
  }
}
