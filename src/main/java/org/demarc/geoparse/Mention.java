package org.demarc.geoparse;

import java.util.List;
import java.util.Objects;
import org.demarc.gazetteer.Place;
import org.demarc.phrase.Phrase;

/**
 * A toponym in the text, resolved.
 *
 * @param start UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 * @param text the article's own spelling
 * @param place what it names here
 * @param role place under discussion, state that acts or speaks, or adjective of a people
 * @param candidates other readings, best first, the chosen one at the head
 * @param why one line on the choice
 * @param corrected whether the reader decided it
 */
public record Mention(
    int start,
    int end,
    String text,
    Place place,
    Role role,
    List<Candidate> candidates,
    Phrase why,
    boolean corrected) {

  /** The JSON spells it in lower case. */
  public enum Role {
    PLACE,
    ACTOR,
    DEMONYM
  }

  /**
   * @param score higher is likelier; comparable within one mention only
   */
  public record Candidate(Place place, double score) {}

  /** Found by the geoparser. */
  public Mention(
      int start,
      int end,
      String text,
      Place place,
      Role role,
      List<Candidate> candidates,
      Phrase why) {
    this(start, end, text, place, role, candidates, why, false);
  }

  public Mention {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(why, "why");
    candidates = List.copyOf(candidates);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "got a mention from " + start + " to " + end + ", expected 0 <= start < end");
    }
  }
}
