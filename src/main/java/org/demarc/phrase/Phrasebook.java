package org.demarc.phrase;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one language, as ICU message patterns in {@code LANGUAGE.properties}: plurals go
 * by the language's own rules. Safe for many threads.
 */
abstract sealed class Phrasebook permits EnglishPhrasebook, UkrainianPhrasebook {
  private static final Map<Language, Phrasebook> BOOKS = new EnumMap<>(Language.class);

  static {
    BOOKS.put(Language.ENGLISH, new EnglishPhrasebook());
    BOOKS.put(Language.UKRAINIAN, new UkrainianPhrasebook());
  }

  private final Language language;
  private final Properties patterns;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  Phrasebook(Language language, String day, String month) {
    this.language = language;
    this.patterns = read(language);
    this.day = DateTimeFormatter.ofPattern(day, language.locale());
    this.month = DateTimeFormatter.ofPattern(month, language.locale());
  }

  static Phrasebook of(Language language) {
    return BOOKS.get(language);
  }

  private static Properties read(Language language) {
    String file = language.tag() + ".properties";
    Properties read = new Properties();
    try (InputStream in = Phrasebook.class.getResourceAsStream(file)) {
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return read;
  }

  /** With the mark between thousands and the mark before decimals of the language. */
  abstract String number(String digits);

  /** The word between the last two of a list, with its spaces. */
  abstract String and();

  /** What a sentence of the data is in the language. */
  abstract String data(String english);

  String day(LocalDate date) {
    return day.format(date);
  }

  String month(YearMonth date) {
    return month.format(date);
  }

  String list(List<? extends Phrase> parts) {
    List<String> said = parts.stream().map(part -> part.in(language)).toList();
    int last = said.size() - 1;
    return last < 1
        ? String.join("", said)
        : String.join(", ", said.subList(0, last)) + and() + said.get(last);
  }

  String say(String key, List<Object> parts) {
    MessageFormat format =
        formats.computeIfAbsent(key, k -> new MessageFormat(pattern(k), language.locale()));
    Object[] said = parts.stream().map(this::said).toArray();
    // A format keeps what it is at; a copy is a thread's own.
    return format.clone().format(said);
  }

  private Object said(Object part) {
    if (part instanceof Phrase phrase) {
      return phrase.in(language);
    } else if (part instanceof LocalDate date) {
      return day(date);
    } else if (part instanceof List<?> list) {
      return list(list.stream().map(Phrase.class::cast).toList());
    }
    return part;
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(patterns.getProperty(key));
  }

  private String pattern(String key) {
    return find(key)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "got the phrase '%s', expected one of %s.properties"
                        .formatted(key, language.tag())));
  }

  Set<String> keys() {
    return new TreeSet<>(patterns.stringPropertyNames());
  }
}
