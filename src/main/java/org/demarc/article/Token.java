package org.demarc.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters, a run of digits, a line break or one other character; spaces are left out.
 *
 * @param start UTF-16 offset into the text, inclusive
 * @param end UTF-16 offset, exclusive
 * @param lower the token in lower case, with one kind of apostrophe
 * @param capitalised whether it begins with a capital
 */
public record Token(int start, int end, Kind kind, String lower, boolean capitalised) {
  /** What a token is made of. */
  public enum Kind {
    WORD,
    DIGITS,
    MARK,
    LINE_BREAK
  }

  /** The tokens of a text in order. Linear in its length. */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Kind kind = kindAt(text, at);
      int end = at + 1;
      if (kind == Kind.WORD || kind == Kind.DIGITS) {
        while (end < text.length() && continues(text, end, kind)) {
          end++;
        }
      }
      if (kind != null) {
        String word = lowered(text.substring(at, end));
        tokens.add(new Token(at, end, kind, word, Character.isUpperCase(text.charAt(at))));
      }
      at = end;
    }
    return tokens;
  }

  private static Kind kindAt(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return Kind.LINE_BREAK;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff') {
      return null;
    }
    if (isDigit(c)) {
      return Kind.DIGITS;
    }
    return isLetter(c) ? Kind.WORD : Kind.MARK;
  }

  private static boolean continues(String text, int at, Kind kind) {
    char c = text.charAt(at);
    if (kind == Kind.DIGITS) {
      return isDigit(c);
    }
    return isLetter(c)
        || isApostrophe(c)
            && isCyrillic(text.charAt(at - 1))
            && at + 1 < text.length()
            && isCyrillic(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c);
  }

  private static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u052f';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  private static String lowered(String word) {
    if (isLower(word)) {
      return word;
    }
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02bc', '\'');
  }

  /** Most words are small English letters alone. */
  private static boolean isLower(String word) {
    int at = 0;
    while (at < word.length() && word.charAt(at) >= 'a' && word.charAt(at) <= 'z') {
      at++;
    }
    return at == word.length();
  }

  /** This token of the text, read as another word. */
  public Token read(String word) {
    return new Token(start, end, kind, word, capitalised);
  }

  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  public boolean isLineBreak() {
    return kind == Kind.LINE_BREAK;
  }

  /** A hyphen or a dash of any length. */
  public boolean isDash() {
    return kind == Kind.MARK && "-\u2010\u2011\u2012\u2013\u2014\u2212".contains(lower);
  }
}
