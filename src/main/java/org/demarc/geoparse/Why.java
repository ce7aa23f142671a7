package org.demarc.geoparse;

import org.demarc.gazetteer.Gazetteer;

/** One line for the reader on why a name was read so. */
final class Why {
  private Why() {}

  static String of(Tokens tokens, Gazetteer gazetteer, Span span) {
    if (span.corrected) {
      return "set by the reader";
    }
    if (span.demonym) {
      return "adjective or people of " + gazetteer.place(span.place()).name();
    }
    if (span.named) {
      return "the words beside it say "
          + switch (span.cue) {
            case REGION -> "region";
            case SETTLEMENT -> "settlement";
            case COUNTRY -> "country";
            case RIVER -> "river";
            case WATER -> "water";
            default -> "landscape";
          };
    }
    if (span.contained == span.best) {
      return "lies in "
          + tokens.text.substring(
              tokens.start(span.container.first), tokens.stemEnd(span.container.last - 1))
          + ", named beside it";
    }
    if (!span.why.isEmpty()) {
      return span.why;
    }
    return span.candidates.length == 1
        ? "the only place of this name"
        : "the likeliest of " + span.candidates.length + " places of this name in this article";
  }
}
