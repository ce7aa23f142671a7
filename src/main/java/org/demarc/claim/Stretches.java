package org.demarc.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarc.claim.TimeWords.Role;

/** The spans that each sentence tells, in the order of the text. */
final class Stretches {
  /** A span that is pointed back to was told within so many sentences. */
  static final int MEMORY = 3;

  private final Passage passage;
  private final TimePoints points;
  private final DatedStretches dated;
  private final CountedStretches counted;
  private final List<List<Stretch>> read = new ArrayList<>();

  /**
   * @param now the article's day
   */
  Stretches(Passage passage, Stamp stamp, ToldSpans told, Optional<LocalDate> now) {
    this.passage = passage;
    this.points = new TimePoints(passage, stamp, now);
    this.dated = new DatedStretches(passage, told, points);
    this.counted = new CountedStretches(passage, points, dated);
  }

  /** Those of a sentence, none inside another. */
  List<Stretch> of(int sentence) {
    // What is pointed back to is told before: they are read in order.
    while (read.size() <= sentence) {
      read.add(new ArrayList<>());
      read(read.size() - 1);
    }
    return read.get(sentence);
  }

  /** The last one told in the sentences before. */
  Optional<Stretch> before(int sentence, int reach) {
    for (int i = sentence - 1; i >= Math.max(0, sentence - reach); i--) {
      Optional<Stretch> last = last(of(i));
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  private static Optional<Stretch> last(List<Stretch> stretches) {
    return stretches.stream().filter(s -> s.span().isPresent()).reduce((a, b) -> b);
  }

  private void read(int sentence) {
    List<Stretch> here = read.get(sentence);
    Passage.Range range = passage.sentences().get(sentence);
    for (int i = range.from(); i < range.to(); ) {
      boolean none = points.is(i, Role.NONE) && points.dateAt(i) == null;
      Stretch both = none && !passage.isDash(i + 1) ? null : dated.fromTo(i);
      Stretch stretch = both != null || none ? both : one(i, sentence);
      if (stretch == null) {
        i++;
      } else {
        add(here, stretch, both != null);
        i = Math.max(i + 1, stretch.end());
      }
    }
  }

  private Stretch one(int i, int sentence) {
    Stretch since = dated.since(i);
    Stretch event = since == null ? dated.overEvent(i) : since;
    Stretch season = event == null ? dated.season(i) : event;
    Stretch date = season == null ? dated.date(i) : season;
    if (date != null) {
      return date;
    }
    return counted.at(i, () -> anchor(sentence));
  }

  /** The span told last, in this sentence or before. */
  private Optional<Days> anchor(int sentence) {
    return last(read.get(sentence)).or(() -> before(sentence, MEMORY)).map(Stretch::days);
  }

  /** "the past four weeks (Dec. 16–Jan. 13)": the dates say which. */
  private void add(List<Stretch> here, Stretch stretch, boolean byDates) {
    Stretch before = here.isEmpty() ? null : here.get(here.size() - 1);
    int gap = before == null ? 2 : stretch.first() - before.end();
    String mark = gap == 1 ? points.word(before.end()) : "";
    boolean same =
        gap == 0 || mark.equals("(") || mark.equals(",") || passage.isDash(stretch.first() - 1);
    if (byDates && gap <= 1 && same) {
      here.set(
          here.size() - 1,
          new Stretch(before.first(), stretch.end(), stretch.span(), stretch.basis()));
    } else {
      here.add(stretch);
    }
  }
}
