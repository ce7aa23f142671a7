package org.demarc.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarc.claim.Bundle;
import org.demarc.claim.Deed;
import org.demarc.claim.Occupiers;
import org.demarc.claim.Statement;
import org.demarc.claim.Statement.Stance;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.Measured;
import org.demarc.region.Unresolved;
import org.demarc.verdict.Proposal.Move;

/** Puts the statements of one side or plan together and measures what each would move. */
public final class Proposals {
  /** "parts of Kherson", not "the parts of Kherson that it holds". */
  private static final Pattern PARTS = Pattern.compile("(?i)(?<!\\bthe )\\bparts? of\\b");

  private static final Pattern INDEPENDENCE = Pattern.compile("(?i)independen|незалежн|независим");

  private final Atlas atlas;
  private final LocalDate day;

  private Proposals(Atlas atlas, LocalDate day) {
    this.atlas = atlas;
    this.day = day;
  }

  /**
   * The proposals in the order of the text.
   *
   * @param day on which who holds what is looked up
   */
  public static List<Proposal> of(List<Statement> statements, Atlas atlas, LocalDate day) {
    return new Proposals(atlas, day).bundled(statements);
  }

  private List<Proposal> bundled(List<Statement> statements) {
    Map<Bundle, List<Integer>> bundles = new LinkedHashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (statement.deed().isPresent() && atlas.knows(statement.region())) {
        bundles.computeIfAbsent(statement.bundle(), b -> new ArrayList<>()).add(i);
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    bundles.forEach((bundle, indices) -> proposals.add(proposal(bundle, indices, statements)));
    return proposals;
  }

  private Proposal proposal(Bundle bundle, List<Integer> indices, List<Statement> statements) {
    List<Move> moves = new ArrayList<>();
    for (int i : indices) {
      Move move = move(statements.get(i));
      boolean known = moves.stream().anyMatch(m -> m.land().equals(move.land()) && isSame(m, move));
      if (!known) {
        moves.add(move);
      }
    }
    Phrase who = atlas.label(new Expression.Named(bundle.by()), day);
    Phrase label = Phrase.of(bundle.plan() > 0 ? "proposal.plan" : "proposal.asks", who);
    return new Proposal(bundle.by(), label, indices, moves);
  }

  /** Leaving land to somebody hands it over. */
  private static boolean isSame(Move a, Move b) {
    boolean given = a.deed() == Deed.HANDOVER || a.deed() == Deed.WITHDRAWAL;
    boolean alike = a.deed() == b.deed() || given && b.deed() == Deed.WITHDRAWAL;
    return alike && a.from().equals(b.from()) && a.to().equals(b.to());
  }

  private Move move(Statement statement) {
    Move whole = wholeMove(statement);
    boolean parts =
        PARTS.matcher(statement.text()).find()
            && (whole.deed() == Deed.WITHDRAWAL || whole.deed() == Deed.HANDOVER);
    return parts
        ? new Move(
            whole.from(),
            whole.to(),
            whole.deed(),
            whole.land(),
            whole.label(),
            new Unresolved(whole.land(), Phrase.of("untold.whichParts")))
        : whole;
  }

  private Move wholeMove(Statement statement) {
    Optional<String> owner = owner(statement.region());
    Optional<String> occupier = owner.flatMap(Occupiers::of);
    return switch (statement.deed().orElseThrow()) {
      case FREEZE -> move(owner, occupier, Deed.FREEZE, held(statement.region(), occupier));
      case RECOGNITION -> recognition(statement, owner);
      case WITHDRAWAL ->
          move(
              Optional.of(statement.actor()),
              statement.to(),
              Deed.WITHDRAWAL,
              held(statement.region(), Optional.of(statement.actor())));
      case HANDOVER -> handover(statement, owner, occupier);
    };
  }

  private Move recognition(Statement statement, Optional<String> owner) {
    Optional<String> from =
        statement.stance() == Stance.OFFERS ? Optional.of(statement.actor()) : owner;
    return move(
        from,
        statement.to().or(() -> recognised(statement, owner)),
        Deed.RECOGNITION,
        statement.region());
  }

  /**
   * As whose a third party recognises it where nobody is named: its occupier's, if one holds it.
   */
  private static Optional<String> recognised(Statement statement, Optional<String> owner) {
    boolean independent = INDEPENDENCE.matcher(statement.text()).find();
    return independent ? Optional.empty() : owner.flatMap(Occupiers::of);
  }

  private Move handover(Statement statement, Optional<String> owner, Optional<String> occupier) {
    boolean offered = statement.stance() == Stance.OFFERS;
    Optional<String> to =
        offered ? statement.to() : Optional.of(statement.to().orElse(statement.actor()));
    Optional<String> from =
        offered ? Optional.of(statement.actor()) : to.equals(owner) ? occupier : owner;
    Move move = move(from, to.or(() -> occupier), Deed.HANDOVER, held(statement.region(), from));
    boolean lost = offered && isNothing(move);
    return lost ? move(from, move.to(), Deed.RECOGNITION, statement.region()) : move;
  }

  /** Who offers what others hold already recognises that they do. */
  private static boolean isNothing(Move move) {
    return move.area() instanceof Measured measured && measured.value().squareKilometres() == 0;
  }

  private Move move(Optional<String> from, Optional<String> to, Deed deed, Expression land) {
    Expression dated = atlas.needsDay(land) ? new Expression.At(land, day) : land;
    return new Move(from, to, deed, dated, atlas.label(dated, day), atlas.amount(dated, day));
  }

  /** That side's part of the land, unless it already says whose part it is. */
  private Expression held(Expression land, Optional<String> party) {
    return atlas.asksWhoHolds(land) || party.isEmpty()
        ? land
        : new Expression.Intersection(land, new Expression.Held(party.get()));
  }

  /** The state whose land it is by right, where its ids say so. */
  private Optional<String> owner(Expression land) {
    Expression region = land instanceof Expression.Intersection part ? part.left() : land;
    Set<String> states =
        atlas.sum(region).orElse(Set.of()).stream()
            .map(id -> id.replaceFirst("-.*", ""))
            .collect(Collectors.toSet());
    return states.size() == 1
        ? states.stream().filter(id -> id.matches("[A-Z]{2}")).findFirst()
        : Optional.empty();
  }
}
