package org.demarc.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarc.claim.Deed;
import org.demarc.phrase.Phrase;
import org.demarc.region.Expression;
import org.demarc.region.Measurement;

/**
 * What one side wants, or one plan foresees, and what land it would move.
 *
 * @param by ISO 3166-1 code of the side or of the plan's author
 * @param statements their places among the article's statements
 */
public record Proposal(String by, Phrase label, List<Integer> statements, List<Move> moves) {

  /**
   * @param from who loses it, as an ISO 3166-1 code, where that is known
   * @param to who gets or keeps it, where that is known
   * @param land on the article's date
   * @param label the land in plain English
   */
  public record Move(
      Optional<String> from,
      Optional<String> to,
      Deed deed,
      Expression land,
      Phrase label,
      Measurement area) {
    public Move {
      Objects.requireNonNull(deed, "deed");
      Objects.requireNonNull(land, "land");
      Objects.requireNonNull(area, "area");
    }
  }

  public Proposal {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(label, "label");
    statements = List.copyOf(statements);
    moves = List.copyOf(moves);
  }
}
