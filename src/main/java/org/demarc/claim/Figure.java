package org.demarc.claim;

import java.util.Objects;
import java.util.Optional;
import org.demarc.phrase.Phrase;

/**
 * A quantity of land where it stands in the text, not yet tied to any region.
 *
 * @param start UTF-16 offset of its first word (the hedge counts), inclusive
 * @param end UTF-16 offset, exclusive
 * @param firstToken index of its first token
 * @param endToken index of the token after it
 * @param isElliptic whether a part of it is told elsewhere: its unit, with a figure before ("in
 *     2024 it was 3,600"), or the land it is compared with ("is twice as large")
 * @param finding where the figure contradicts itself, such as two units that do not agree
 */
public record Figure(
    int start,
    int end,
    int firstToken,
    int endToken,
    Shape shape,
    Quantity quantity,
    Optional<Phrase> finding,
    boolean isElliptic) {

  /** What kind of words make the figure. */
  public enum Shape {
    /** 6,500 square kilometres. */
    AREA,
    /** A fifth, 19 percent. */
    SHARE,
    /** Twice the size of; what it is compared with follows. */
    SIZE,
    /** A dozen square kilometres a day. */
    RATE
  }

  public Figure {
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(finding, "finding");
    if (start < 0 || end <= start || endToken <= firstToken) {
      throw new IllegalArgumentException(
          "got a figure from " + start + " to " + end + ", expected 0 <= start < end");
    }
  }

  /** With a unit of its own. */
  public Figure(
      int start,
      int end,
      int firstToken,
      int endToken,
      Shape shape,
      Quantity quantity,
      Optional<Phrase> finding) {
    this(start, end, firstToken, endToken, shape, quantity, finding, false);
  }

  /** Before a noun: "a 27,000-square-kilometre plateau". */
  boolean isAttributive() {
    return quantity.text().indexOf('-') > 0;
  }

  /** Tokens between it and some others; 0 where they touch or overlap. */
  int distance(int from, int to) {
    return to <= firstToken ? firstToken - to : Math.max(0, from - endToken);
  }

  Figure elliptic() {
    return new Figure(start, end, firstToken, endToken, shape, quantity, finding, true);
  }
}
