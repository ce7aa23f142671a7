package org.demarc;

import org.demarc.article.CallerError;
import org.demarc.phrase.Language;
import picocli.CommandLine.Option;

/** What a command answers in. */
final class LanguageOptions {
  @Option(
      names = "--lang",
      paramLabel = "en|uk",
      defaultValue = "en",
      description = "the language of the answer; default: ${DEFAULT-VALUE}")
  private String lang = "en";

  /**
   * @throws CallerError for a language that Demarc does not speak
   */
  Language language() {
    return Language.of(lang)
        .orElseThrow(() -> new CallerError("got --lang '" + lang + "', expected en or uk"));
  }
}
