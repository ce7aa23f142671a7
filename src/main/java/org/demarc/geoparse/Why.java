package org.demarc.geoparse;

import org.demarc.gazetteer.Gazetteer;
import org.demarc.phrase.Phrase;

/** One line for the reader on why a name was read so. */
final class Why {
  private Why() {}

  static Phrase of(Tokens tokens, Gazetteer gazetteer, Span span) {
    if (span.corrected) {
      return Phrase.of("why.reader");
    }
    if (span.demonym) {
      return Phrase.of("why.demonym", gazetteer.nameOf(gazetteer.place(span.place())));
    }
    if (span.named) {
      return Phrase.of(
          switch (span.cue) {
            case REGION -> "why.cue.region";
            case SETTLEMENT -> "why.cue.settlement";
            case COUNTRY -> "why.cue.country";
            case RIVER -> "why.cue.river";
            case WATER -> "why.cue.water";
            default -> "why.cue.landscape";
          });
    }
    if (span.contained == span.best) {
      return Phrase.of(
          "why.inside",
          tokens.text.substring(
              tokens.start(span.container.first), tokens.stemEnd(span.container.last - 1)));
    }
    if (span.why != Phrase.NOTHING) {
      return span.why;
    }
    return span.candidates.length == 1
        ? Phrase.of("why.only")
        : Phrase.of("why.likeliest", span.candidates.length);
  }
}
