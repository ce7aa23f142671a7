package org.demarc.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * Something that Demarc tells a reader, before it is said in a language. The flow makes phrases;
 * whoever answers says them in the language that was asked for.
 */
@FunctionalInterface
public interface Phrase {
  Phrase NOTHING = verbatim("");

  String in(Language language);

  /**
   * A sentence or a part of one from the phrase book.
   *
   * @param parts what its places {0}, {1} … hold: phrases, days, lists of phrases, plain text that
   *     is the same in every language, or whole numbers that decide on a plural
   */
  static Phrase of(String key, Object... parts) {
    return new Message(key, List.of(parts));
  }

  /** Words that stay as they are: a name, an expression, what an article says. */
  static Phrase verbatim(String text) {
    return new Verbatim(text);
  }

  /** "8 December 2025", "8 грудня 2025 року". */
  static Phrase day(LocalDate day) {
    return language -> Phrasebook.of(language).day(day);
  }

  /** "December 2025", "грудень 2025 року". */
  static Phrase month(YearMonth month) {
    return language -> Phrasebook.of(language).month(month);
  }

  /**
   * A number in the language's own marks.
   *
   * @param digits with a comma between thousands and a point before decimals
   */
  static Phrase number(String digits) {
    return language -> Phrasebook.of(language).number(digits);
  }

  /** A name that each language has for itself. */
  static Phrase named(String english, String ukrainian) {
    return language -> language == Language.UKRAINIAN ? ukrainian : english;
  }

  /** Words of Demarc's own data, which are written in English. */
  static Phrase ofData(String english) {
    return new DataWords(english);
  }

  /** A state by its ISO 3166-1 code. */
  static Phrase country(String code) {
    return language ->
        new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
  }

  /**
   * A state as the holder of something: in Ukrainian in the genitive, "під контролем України".
   *
   * @param name for a state whose genitive the phrase book does not have
   */
  static Phrase genitive(String code, Phrase name) {
    return language ->
        Phrasebook.of(language).find("party.genitive." + code).orElseGet(() -> name.in(language));
  }

  /** "A, B and C". */
  static Phrase list(List<? extends Phrase> parts) {
    return language -> Phrasebook.of(language).list(parts);
  }

  /** One after the other. */
  static Phrase joined(String between, List<? extends Phrase> parts) {
    return language -> String.join(between, parts.stream().map(part -> part.in(language)).toList());
  }

  default Phrase capital() {
    return language -> capital(in(language));
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + text.substring(text.offsetByCodePoints(0, 1));
  }
}
