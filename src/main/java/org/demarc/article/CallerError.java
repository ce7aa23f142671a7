package org.demarc.article;

import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;

/**
 * The caller's error: one sentence that says what was got and what was expected. The command line
 * answers it with exit 2, the web API with HTTP 400 (or {@link #status()}).
 */
public final class CallerError extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;

  private final transient Phrase sentence;

  public CallerError(String sentence) {
    this(400, sentence);
  }

  /** One that is told in the reader's language: what people type at a field of the page. */
  public CallerError(Phrase sentence) {
    this(400, sentence);
  }

  /**
   * @param status the HTTP status that says it best, 400 to 499
   */
  public CallerError(int status, String sentence) {
    this(status, Phrase.verbatim(sentence));
  }

  private CallerError(int status, Phrase sentence) {
    super(sentence.in(Language.ENGLISH));
    if (status < 400 || status > 499) {
      throw new IllegalArgumentException("got status " + status + ", expected 400 to 499");
    }
    this.status = status;
    this.sentence = sentence;
  }

  /** In that language where there is one in it; else in English. */
  public String sentence(Language language) {
    return sentence.in(language);
  }

  public int status() {
    return status;
  }
}
