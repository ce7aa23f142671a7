package org.demarc.snapshot;

/** How much of an article a snapshot may carry: short quotes, never the whole. */
public final class Quote {
  /** UTF-16 code units. */
  public static final int LONGEST = 300;

  public static final int LONGEST_TITLE = 200;

  private Quote() {}

  public static String shortened(String text) {
    return shortened(text, LONGEST);
  }

  /** Cut at a word where there is one near, with an ellipsis; never inside a character. */
  public static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - 1;
    int space = text.lastIndexOf(' ', end);
    if (space > most * 2 / 3) {
      end = space;
    } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  static void check(String what, String text, int most) {
    if (text == null || text.length() > most) {
      throw new IllegalArgumentException(
          "got "
              + (text == null ? "no " + what : what + " of " + text.length() + " characters")
              + ", expected at most "
              + most);
    }
  }
}
