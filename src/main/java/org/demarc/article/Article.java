package org.demarc.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarc.phrase.Phrase;

/**
 * A text as it was handed in, with what it says of itself.
 *
 * @param id the caller's name for it
 * @param title its first line, or empty
 * @param text the whole text; all offsets elsewhere are UTF-16 code units into it
 * @param language ISO 639-1 code, or {@code und}
 * @param asOf the time it speaks of, where the text or the caller tells
 * @param warnings sentences for the reader, such as an impossible date line
 */
public record Article(
    String id,
    String title,
    String text,
    String language,
    Optional<AsOf> asOf,
    List<Phrase> warnings) {
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(asOf, "asOf");
    warnings = List.copyOf(warnings);
  }
}
