package org.demarc.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarc.article.Abandoned;
import org.demarc.article.AsOf;
import org.demarc.claim.Statement;
import org.demarc.claim.Statement.Stance;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.Position;

/**
 * Holds statements against who held what and against what states have declared. Safe for many
 * threads.
 */
public final class Checker {
  private static final Pattern YEAR = Pattern.compile("\\bin (?:\\p{L}+ )?((?:19|20)\\d\\d)\\b");
  private final Atlas atlas;

  public Checker(Atlas atlas) {
    this.atlas = atlas;
  }

  /** Empty where the statement says nothing that Demarc's data could tell. */
  public Optional<Check> check(Statement statement, AsOf asOf) {
    Abandoned.check();
    if (!atlas.knows(statement.region())) {
      return Optional.empty();
    }
    if (statement.count().isPresent()) {
      return Optional.of(
          new CountCase(atlas, statement.actor(), statement.count().get(), asOf.to()).check());
    }
    return switch (statement.stance()) {
      case ANNEXED, CLAIMS, RECOGNISES -> declared(statement, asOf.to());
      default -> Optional.empty();
    };
  }

  /** Whether the state is known to have declared so, and in the year told. */
  private Optional<Check> declared(Statement statement, LocalDate day) {
    List<Position> own = positions(statement, day);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Position first = own.get(0);
    Phrase told =
        Phrase.of(
            verb(first.act()),
            atlas.label(new Expression.Named(statement.actor()), day),
            own.stream().map(p -> Phrase.ofData(p.land())).toList(),
            first.from(),
            Phrase.ofData(first.publisher()));
    Optional<Integer> year =
        statement.stance() == Stance.ANNEXED ? year(statement) : Optional.empty();
    boolean other =
        own.stream().noneMatch(p -> year.filter(y -> y != p.from().getYear()).isEmpty());
    return Optional.of(
        other
            ? new Check(
                Verdict.CONTRADICTED,
                Phrase.of("check.otherYear", told, String.valueOf(year.get())))
            : new Check(Verdict.SUPPORTED, Phrase.of("sentence", told)));
  }

  /** The declarations that together cover the land; none where they leave some of it out. */
  private List<Position> positions(Statement statement, LocalDate day) {
    Set<String> wanted = atlas.sum(statement.region()).orElse(Set.of());
    Set<String> covered = new HashSet<>();
    List<Position> own = new ArrayList<>();
    for (Position p : atlas.positions().on(day)) {
      if (!p.actor().equals(statement.actor()) || !fits(p, statement.stance())) {
        continue;
      }
      Set<String> its = p.region().flatMap(atlas::sum).orElse(Set.of());
      if (its.stream().anyMatch(id -> wanted.contains(id) && !covered.contains(id))) {
        own.add(p);
        covered.addAll(its);
      }
    }
    return !wanted.isEmpty() && covered.containsAll(wanted) ? own : List.of();
  }

  private static boolean fits(Position position, Stance stance) {
    boolean annexed = position.act() == Position.Act.ANNEXED;
    return switch (stance) {
      case ANNEXED -> annexed;
      case CLAIMS -> annexed || position.act() == Position.Act.CLAIMS;
      default -> position.act() == Position.Act.RECOGNISES;
    };
  }

  private static String verb(Position.Act act) {
    return switch (act) {
      case ANNEXED -> "check.annexed";
      case RECOGNISES -> "check.recognised";
      default -> "check.claimed";
    };
  }

  /** The only year that the sentence names. */
  private static Optional<Integer> year(Statement statement) {
    List<Integer> years =
        YEAR.matcher(statement.text()).results().map(m -> Integer.valueOf(m.group(1))).toList();
    return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
  }
}
