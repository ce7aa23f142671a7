package org.demarc.gazetteer;

import java.text.Normalizer;

/**
 * Walks the words of a name or a text and fingerprints each as the gazetteer spells it: case and
 * diacritics folded, apostrophes dropped, "St." read as "Saint", the dots of "U.S." skipped. Names
 * and texts go through this one class, so that whatever is in the gazetteer can be found.
 *
 * <p>A word is a run of letters, digits and marks. Hyphens, like blanks, part words; an apostrophe
 * between letters does not.
 */
public final class Words {
  private static final char BREAK = 0;
  private static final char DROP = 1;
  private static final char TWO = 2;
  private static final char[] FOLD = foldings();
  private static final long SAINT = fingerprint("saint");
  private static final long SAINTE = fingerprint("sainte");
  private static final long MOUNT = fingerprint("mount");
  private static final long FORT = fingerprint("fort");

  private final String text;
  private int start;
  private int end;
  private int stemEnd;
  private long whole;
  private long stem;

  public Words(CharSequence text) {
    this.text = text.toString();
  }

  /** Moves to the next word, if there is one. */
  public boolean next() {
    int i = end;
    while (i < text.length() && isBreak(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return false;
    }
    start = i;
    read();
    return true;
  }

  /** UTF-16 offset of the word, inclusive. */
  public int start() {
    return start;
  }

  /** UTF-16 offset, exclusive, of the word with its possessive s. */
  public int end() {
    return end;
  }

  /** UTF-16 offset, exclusive, of the word without a possessive 's. */
  public int stemEnd() {
    return stemEnd;
  }

  public boolean isPossessive() {
    return stemEnd < end;
  }

  /** Fingerprint of the word with its possessive s: "Johns" for "John's". */
  public long whole() {
    return whole;
  }

  /** Fingerprint of the word without it. */
  public long stem() {
    return stem;
  }

  /** Fingerprint of a name: all its words in order. */
  public static long name(CharSequence name) {
    Words words = new Words(name);
    long all = 0;
    while (words.next()) {
      all = join(all, words.whole);
    }
    return all;
  }

  /** Fingerprint of the words so far (0 for none) and one more. */
  public static long join(long soFar, long word) {
    return mix(soFar * 0x9E3779B97F4A7C15L + word);
  }

  /** Fingerprint of one word, as {@link #whole()} gives it. */
  public static long word(CharSequence word) {
    Words words = new Words(word);
    return words.next() ? words.whole : 0;
  }

  /** The name as it is compared: folded words with one blank between. */
  public static String folded(CharSequence name) {
    StringBuilder folded = new StringBuilder(name.length());
    Words words = new Words(name);
    while (words.next()) {
      if (folded.length() > 0) {
        folded.append(' ');
      }
      for (int i = words.start; i < words.end; i++) {
        char c = FOLD[name.charAt(i)];
        if (c == TWO) {
          folded.append(two(name.charAt(i)));
        } else if (c > TWO) {
          folded.append(c);
        }
      }
    }
    return folded.toString();
  }

  private void read() {
    long hash = SEED;
    int i = start;
    int letters = 0;
    boolean dotted = false;
    stemEnd = -1;
    for (; i < text.length(); i++) {
      char raw = text.charAt(i);
      char c = FOLD[raw];
      if (c == BREAK) {
        if (raw == '.' && letters == 1 && isInitial(i + 1)) {
          letters = 0;
          dotted = true;
          continue;
        }
        if (raw == '.' && dotted) {
          i++;
        }
        break;
      }
      if (c == DROP && isApostrophe(raw)) {
        if (!hasLetter(i + 1)) {
          break;
        }
        if (isPossessiveS(i + 1)) {
          stemEnd = i;
          stem = finish(hash);
        }
      }
      letters++;
      hash = add(hash, raw, c);
    }
    end = i;
    whole = finish(hash);
    if (stemEnd < 0) {
      stemEnd = end;
      stem = whole;
    }
  }

  private boolean hasLetter(int i) {
    return i < text.length() && FOLD[text.charAt(i)] > DROP;
  }

  /** One letter that stands alone, as the S in U.S.A. */
  private boolean isInitial(int i) {
    return hasLetter(i) && !hasLetter(i + 1) && Character.isUpperCase(text.charAt(i));
  }

  private boolean isPossessiveS(int i) {
    return (text.charAt(i) == 's' || text.charAt(i) == 'S') && !hasLetter(i + 1);
  }

  private static final long SEED = 0xCBF29CE484222325L;

  private static long add(long hash, char raw, char folded) {
    if (folded == TWO) {
      String both = two(raw);
      return step(step(hash, both.charAt(0)), both.charAt(1));
    }
    return folded == DROP ? hash : step(hash, folded);
  }

  private static long step(long hash, char c) {
    return (hash ^ c) * 0x100000001B3L;
  }

  private static long finish(long hash) {
    long word = mix(hash);
    if (word == ST) {
      return SAINT;
    }
    if (word == STE) {
      return SAINTE;
    }
    return word == MT ? MOUNT : word == FT ? FORT : word;
  }

  private static final long ST = fingerprint("st");
  private static final long STE = fingerprint("ste");
  private static final long MT = fingerprint("mt");
  private static final long FT = fingerprint("ft");

  private static long fingerprint(String folded) {
    long hash = SEED;
    for (int i = 0; i < folded.length(); i++) {
      hash = step(hash, folded.charAt(i));
    }
    return mix(hash);
  }

  /** Stafford's finalizer, variant 13: every bit in moves every bit out. */
  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Whether a character ends a word. An apostrophe does not begin one either. */
  private static boolean isBreak(char c) {
    return FOLD[c] <= DROP;
  }

  public static boolean isApostrophe(char c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u02BC'
        || c == '\u02BB'
        || c == '\u2018'
        || c == '`'
        || c == '\u00B4'
        || c == '\u02B9';
  }

  private static String two(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      default -> "th";
    };
  }

  private static char[] foldings() {
    char[] fold = new char[1 << 16];
    for (int i = 0; i < fold.length; i++) {
      char c = (char) i;
      if (isApostrophe(c) || isMark(c)) {
        fold[i] = DROP;
      } else if (Character.isLetterOrDigit(c) || isVowelSign(c)) {
        fold[i] = foldLetter(c);
      }
    }
    for (char c : "ßæÆœŒþÞ".toCharArray()) {
      fold[c] = TWO;
    }
    return fold;
  }

  /** Accents that combine with the letter before. */
  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  private static boolean isVowelSign(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static char foldLetter(char c) {
    char lower = Character.toLowerCase(c);
    switch (lower) {
      case 'ё':
        return 'е';
      case 'ø':
        return 'o';
      case 'ł':
        return 'l';
      case 'đ', 'ð':
        return 'd';
      case 'ı':
        return 'i';
      default:
        break;
    }
    boolean latinOrGreek = lower < '\u0400' || (lower >= '\u1E00' && lower < '\u2000');
    return latinOrGreek && lower > '\u007F'
        ? Character.toLowerCase(
            Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0))
        : lower;
  }
}
