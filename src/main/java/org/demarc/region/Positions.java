package org.demarc.region;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarc.article.CallerError;

/** {@code geodata/positions/positions.csv}: who annexed, claims or recognises what, since when. */
public final class Positions {
  private final List<Position> all;

  private Positions(List<Position> all) {
    this.all = List.copyOf(all);
  }

  /**
   * @throws IllegalStateException naming file, row and fault
   */
  static Positions read(Path file) {
    List<Position> all = new ArrayList<>();
    for (Csv.Row row : Csv.read(file)) {
      try {
        all.add(position(row));
      } catch (CallerError | IllegalArgumentException | DateTimeException e) {
        throw row.fault(e.getMessage());
      }
    }
    return new Positions(all);
  }

  private static Position position(Csv.Row row) {
    if (row.get("publisher").isEmpty()) {
      throw row.fault("got no publisher, expected the source of the position");
    }
    String expression = row.get("expression");
    return new Position(
        row.get("id"),
        row.get("actor"),
        Position.Act.valueOf(row.get("act").toUpperCase(Locale.ROOT).replace('-', '_')),
        expression.isEmpty() ? Optional.empty() : Optional.of(ExpressionParser.parse(expression)),
        row.get("land"),
        row.get("as"),
        LocalDate.parse(row.get("from")),
        row.get("note"),
        row.get("publisher"),
        row.get("reference"));
  }

  public List<Position> all() {
    return all;
  }

  /** Declared by a day. */
  public List<Position> on(LocalDate day) {
    return all.stream().filter(p -> !p.from().isAfter(day)).toList();
  }

  /**
   * The land a state calls its own by a day, beyond what nobody contests; empty if none is known.
   */
  Optional<Expression> claimed(String actor, LocalDate day) {
    return on(day).stream()
        .filter(p -> p.actor().equals(actor) && p.isClaim())
        .flatMap(p -> p.region().stream())
        .reduce(Expression.Union::new);
  }

  /** Parts of such a claim that have no outline, in words. */
  List<String> claimedWithoutOutline(String actor, LocalDate day) {
    return on(day).stream()
        .filter(p -> p.actor().equals(actor) && p.isClaim() && p.region().isEmpty())
        .map(Position::land)
        .toList();
  }
}
