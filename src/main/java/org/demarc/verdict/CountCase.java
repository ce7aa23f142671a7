package org.demarc.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarc.claim.Count;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.Measured;
import org.demarc.region.Measurement;
import org.demarc.region.Unresolved;

/** "Fully controls two of the four provinces", "holds all of Luhansk". */
final class CountCase {
  private final Atlas atlas;
  private final String actor;
  private final Count count;
  private final LocalDate day;

  CountCase(Atlas atlas, String actor, Count count, LocalDate day) {
    this.atlas = atlas;
    this.actor = actor;
    this.count = count;
    this.day = day;
  }

  /**
   * One region as far as the actor holds it.
   *
   * @param percent of the region
   * @param sure whether what decides is larger than its own error
   * @param counts whether it is held as the count means it
   */
  private record Part(Phrase name, double percent, boolean sure, boolean counts) {}

  Check check() {
    Optional<Set<String>> ids = atlas.sum(count.group());
    if (ids.isEmpty()) {
      return new Check(Verdict.UNRESOLVED, Phrase.of("check.whichRegions"));
    }
    List<Part> parts = new ArrayList<>();
    for (String id : ids.get()) {
      Measurement whole = atlas.amount(new Expression.Named(id), day);
      Measurement held =
          atlas.amount(
              new Expression.Intersection(new Expression.Named(id), new Expression.Held(actor)),
              day);
      for (Measurement each : List.of(whole, held)) {
        if (each instanceof Unresolved unresolved) {
          return new Check(Verdict.UNRESOLVED, Phrase.of("sentence", unresolved.reason()));
        }
      }
      parts.add(part(id, (Measured) whole, (Measured) held));
    }
    return check(parts);
  }

  private Part part(String id, Measured whole, Measured held) {
    double all = whole.value().squareKilometres();
    double has = held.value().squareKilometres();
    double decides = count.whole() ? all - has : has;
    boolean sure = decides == 0 || decides > held.band().control().squareKilometres();
    boolean counts = count.whole() ? decides <= 0 : decides > 0;
    return new Part(atlas.label(new Expression.Named(id), day), 100 * has / all, sure, counts);
  }

  private Check check(List<Part> parts) {
    long open = parts.stream().filter(p -> !p.sure()).count();
    long held = parts.stream().filter(p -> p.sure() && p.counts()).count();
    boolean always = true;
    boolean ever = false;
    for (long n = held; n <= held + open; n++) {
      always &= isTrue(n, parts.size());
      ever |= isTrue(n, parts.size());
    }
    Verdict verdict = always ? Verdict.SUPPORTED : ever ? Verdict.UNRESOLVED : Verdict.CONTRADICTED;
    return new Check(verdict, because(parts, held, open));
  }

  private boolean isTrue(long held, int all) {
    return switch (count.kind()) {
      case EXACTLY -> held == count.number();
      case NONE -> held == 0;
      case ALL -> held == all;
      case NOT_ALL -> held < all;
    };
  }

  private Phrase because(List<Part> parts, long held, long open) {
    List<Phrase> shares =
        parts.stream()
            .map(p -> Phrase.of("check.share", Wording.percent(p.percent()), p.name()))
            .toList();
    List<Phrase> clauses = new ArrayList<>();
    clauses.add(
        Phrase.of(
            "check.holds",
            day,
            atlas.label(new Expression.Named(actor), day),
            shares,
            atlas.lineAlone()));
    if (parts.size() > 1) {
      String key = count.whole() ? "check.sum.whole" : "check.sum.part";
      clauses.add(Phrase.of(held == 0 ? key + ".none" : key, held, parts.size()));
    }
    if (open > 0) {
      List<Phrase> unsure = parts.stream().filter(p -> !p.sure()).map(Part::name).toList();
      clauses.add(Phrase.of(count.whole() ? "check.unsure.left" : "check.unsure.held", unsure));
    }
    return Phrase.of("sentence", Phrase.joined("; ", clauses));
  }
}
