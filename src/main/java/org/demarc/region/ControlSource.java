package org.demarc.region;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.demarc.phrase.Phrase;

/**
 * Where the atlas has it from who held which land in Ukraine: computed from facts about
 * settlements, or given as land by the user. Safe for many threads.
 */
sealed interface ControlSource permits Control, Layers {
  /** First day of which anything is known. */
  LocalDate first();

  /** Last day of which anything new is known. */
  LocalDate last();

  /** Why it cannot be told who held what on a day; empty where it can. */
  Optional<Phrase> gap(LocalDate day);

  /** First days of spans in which nothing changes. */
  NavigableSet<LocalDate> changeDays();

  /**
   * Who holds what in a unit on each of the days, all of them over the same pieces.
   *
   * @param unit ISO 3166-2 id
   * @param days without a gap
   */
  Holding[] holdings(String unit, List<LocalDate> days);

  /** The same on one day. */
  default Holding holding(String unit, LocalDate day) {
    return holdings(unit, List.of(day))[0];
  }

  /** Who holds the settlements that decide, and how far that can be trusted. */
  Holders holders(LocalDate day);

  /** What the reader should know of the land in a unit. */
  List<Phrase> notes(Holding holding);

  /**
   * What an answer rests on, for the reader.
   *
   * @param days none for all days there are
   */
  List<Phrase> sources(List<LocalDate> days);

  /** "By … it measures": what the line is called inside a sentence. */
  Phrase line();

  /** The same after "Demarc's borders and". */
  Phrase lineAlone();

  /** Whether anything of it is the user's, and not Demarc's data. */
  boolean isOwn();
}
