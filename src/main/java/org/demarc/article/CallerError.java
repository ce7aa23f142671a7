package org.demarc.article;

/**
 * The caller's error: one sentence that says what was got and what was expected. The command line
 * answers it with exit 2, the web API with HTTP 400 (or {@link #status()}).
 */
public final class CallerError extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;

  public CallerError(String sentence) {
    this(400, sentence);
  }

  /**
   * @param status the HTTP status that says it best, 400 to 499
   */
  public CallerError(int status, String sentence) {
    super(sentence);
    if (status < 400 || status > 499) {
      throw new IllegalArgumentException("got status " + status + ", expected 400 to 499");
    }
    this.status = status;
  }

  public int status() {
    return status;
  }
}
