package org.demarc.phrase;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What Demarc speaks to a reader; what it reads may be in any language. */
public enum Language {
  ENGLISH("en"),
  UKRAINIAN("uk");

  private final String tag;
  private final Locale locale;

  Language(String tag) {
    this.tag = tag;
    this.locale = Locale.forLanguageTag(tag);
  }

  /** ISO 639-1, as {@code lang} has it everywhere. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return locale;
  }

  /** Empty for a tag of no language that Demarc speaks. */
  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(each -> each.tag.equals(tag)).findFirst();
  }
}
