package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarc.article.AsOf;
import org.demarc.phrase.Phrase;
import org.demarc.region.Expression;

/**
 * A quoted figure about land, tied to the region it speaks of.
 *
 * @param start UTF-16 offset of the claim's words, inclusive
 * @param end UTF-16 offset, exclusive
 * @param text those words
 * @param quoted the figure
 * @param region the land measured, with its date where the text gives one; empty where it cannot be
 *     told
 * @param of the whole of a share, or what a comparison compares with; empty for plain areas
 * @param untold where {@code region} (or a needed {@code of}) is empty: why, as one sentence for
 *     the reader
 * @param period of a change: the days over which it is told, where the text tells them
 * @param findings what is to be noted about the figure itself, such as two units that do not agree
 * @param asRead what the text itself says, where a reader's expression stands in its place
 * @param readings the likeliest ways to read the figure, likeliest first; empty where nothing was
 *     weighed
 */
public record Claim(
    int start,
    int end,
    String text,
    Kind kind,
    Quantity quoted,
    Optional<Expression> region,
    Optional<Expression> of,
    Optional<Phrase> untold,
    Optional<AsOf> period,
    List<Phrase> findings,
    Optional<AsRead> asRead,
    List<Reading> readings) {

  /**
   * A way to read the figure that tells its land.
   *
   * @param kind and {@code period}: the claim's, where it is read so
   * @param likelihood of it among all that take the figure for a claim, 0 to 1
   */
  public record Reading(
      Expression region,
      Optional<Expression> of,
      Kind kind,
      Optional<AsOf> period,
      double likelihood) {}

  /** The land and the whole as the text has them. */
  public record AsRead(Optional<Expression> region, Optional<Expression> of) {}

  /** The same with one more thing that is to be noted about the figure. */
  public Claim noting(Phrase finding) {
    List<Phrase> all = new ArrayList<>(findings);
    all.add(finding);
    return new Claim(
        start, end, text, kind, quoted, region, of, untold, period, all, asRead, readings);
  }

  /** The same with one more way to read the figure. */
  public Claim orReading(Reading other) {
    List<Reading> all = new ArrayList<>(readings);
    all.add(other);
    return new Claim(
        start, end, text, kind, quoted, region, of, untold, period, findings, asRead, all);
  }

  /** How likely this is what the figure speaks of, 0 to 1; 1 where nothing else was thought of. */
  public double likelihood() {
    return readings.stream()
        .filter(r -> region.filter(r.region()::equals).isPresent() && of.equals(r.of()))
        .mapToDouble(Reading::likelihood)
        .findFirst()
        .orElse(1);
  }

  /** The JSON spells it in lower case. */
  public enum Kind {
    AREA,
    SHARE,
    COMPARISON,
    PACE,
    CHANGE
  }

  public Claim {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(quoted, "quoted");
    Objects.requireNonNull(period, "period");
    findings = List.copyOf(findings);
    Objects.requireNonNull(asRead, "asRead");
    readings = List.copyOf(readings);
    if (region.isEmpty() && untold.isEmpty()) {
      throw new IllegalArgumentException(
          "got a claim with no region and no reason, expected one of them: " + text);
    }
  }

  /** A claim without a period or findings. */
  public Claim(
      int start,
      int end,
      String text,
      Kind kind,
      Quantity quoted,
      Optional<Expression> region,
      Optional<Expression> of,
      Optional<Phrase> untold) {
    this(
        start,
        end,
        text,
        kind,
        quoted,
        region,
        of,
        untold,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
