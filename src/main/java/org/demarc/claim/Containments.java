package org.demarc.claim;

import java.util.List;
import java.util.Set;
import org.demarc.article.Token;
import org.demarc.claim.SizeReader.Size;

/**
 * Reads where one land would hold another: "would fill Ireland", "would swallow Hesse twice",
 * "Luxembourg would fit into it five times", "влезли бы три Бельгии". So many times the other land
 * is the one that holds it.
 */
final class Containments extends TokenReader {
  private static final Set<String> HOLDS = Words.of("containments.holds");
  private static final Set<String> FILLS = Words.of("containments.fills");
  private static final Set<String> FITS = Words.of("containments.fits");
  private static final Set<String> GOES = Words.of("containments.goes");
  private static final Set<String> INSIDE = Set.of("inside", "into", "within");
  private static final Set<String> INTO = Words.of("containments.into");
  private static final Set<String> WOULD = Words.of("containments.would");
  private static final Set<String> ABOUT = Words.of("containments.about");
  private static final Set<String> ENDS = Words.of("containments.ends");
  private static final Set<String> IF = Words.of("containments.if");
  private static final Phrases CYRILLIC = Phrases.of("containments.tsv");

  /** Tokens from "would" to "fill". */
  private static final int MODAL = 4;

  /** Tokens from the verb to "five times". */
  private static final int TIMES = 9;

  /** Tokens from the verb to "три Бельгии", "двічі". */
  private static final int COUNTED = 5;

  /** Tokens from an area told to "would hold Slovakia". */
  private static final int REACH = 30;

  private final NumberReader numbers;
  private final Multiples multiples;
  private final Pointers pointers;

  Containments(List<Token> tokens, NumberReader numbers, Multiples multiples, Pointers pointers) {
    super(tokens);
    this.numbers = numbers;
    this.multiples = multiples;
    this.pointers = pointers;
  }

  /**
   * The comparison that starts at token {@code i}, or null.
   *
   * @param area token after the last area or comparison told, or a negative number
   */
  Size at(int i, int area) {
    Token token = tokens.get(i);
    if (!token.isWord()) {
      return null;
    }
    if (token.lower().charAt(0) > 'z') {
      Phrases.Match verb = CYRILLIC.at(tokens, i);
      return verb == null ? null : cyrillic(verb);
    }
    if (isAny(i, HOLDS)) {
      return holding(i, area);
    }
    Size packed = isAny(i, FITS) ? packed(i) : null;
    if (packed != null) {
      return packed;
    }
    Size fitted = isAny(i, FITS) || isAny(i, GOES) ? fitted(i) : null;
    int inside = fitted == null && isAny(i, FITS) ? inside(i + 1) : 0;
    return inside > 0 ? new Size(1, "smaller", false, i, inside) : fitted;
  }

  /** The token after "neatly inside" where a name follows, or 0. */
  private int inside(int i) {
    int at = i < tokens.size() && tokens.get(i).lower().endsWith("ly") ? i + 1 : i;
    return isAny(at, INSIDE) && SizeReader.isName(tokens, at + 1) ? at + 1 : 0;
  }

  /** "would hold Greater London four times"; that a front would hold is no matter of size. */
  private Size holding(int i, int area) {
    if (!isSupposed(i)) {
      return null;
    }
    double times = timesFrom(i + 1);
    boolean named = SizeReader.isName(tokens, i + 1);
    boolean told = area >= 0 && i - area <= REACH;
    boolean ofSize = times > 0 || told || isAny(i, FILLS) || isOfLand(i);
    if (!ofSize || !named && times == 0 && pointers.after(i + 1) == 0) {
      return null;
    }
    String relation = isAny(i - 1, ABOUT) ? "equal" : "larger";
    Size size =
        times > 0
            ? new Size(times, "equal", true, i, i + 1)
            : new Size(1, relation, false, i, i + 1);
    return named ? size : size.opened();
  }

  /** "would fit into Kuwait five times", "would go four times into it", "would fit into it". */
  private Size fitted(int i) {
    Multiples.Multiple before = multiples.at(i + 1);
    int into = before == null ? i + 1 : before.end();
    if (!isAny(into, INTO)) {
      return null;
    }
    int pointed = pointers.after(into + 1);
    int end = pointed > 0 ? pointed : afterArticleAndName(into + 1);
    double times = before != null ? before.value() : end > 0 && isAny(i, FITS) ? timesFrom(end) : 0;
    if (times > 0) {
      return new Size(times, "equal", true, i, Math.max(end, into + 1), true);
    }
    return pointed > 0 && isAny(i, FITS) && isSupposed(i)
        ? new Size(1, "smaller", false, i, into + 1, true)
        : null;
  }

  /** "You could fit Gaza into London four times". */
  private Size packed(int i) {
    int name = isSupposed(i) ? afterArticleAndName(i + 1) : 0;
    double times = name > 0 ? timesFrom(name) : 0;
    for (int at = name; times > 0 && at < name + COUNTED; at++) {
      if (isAny(at, INSIDE)) {
        return new Size(times, "equal", true, i, i + 1);
      }
    }
    return null;
  }

  private int afterArticleAndName(int i) {
    if (!SizeReader.isName(tokens, i)) {
      return 0;
    }
    int at = i;
    while (at < tokens.size() && !tokens.get(at).capitalised()) {
      at++;
    }
    return afterName(at);
  }

  /** "влезли бы три Бельгии", "вмістився б двічі", "помістилася б у цих межах". */
  private Size cyrillic(Phrases.Match verb) {
    boolean supposed = isAny(verb.end(), IF) || isAny(verb.start() - 1, IF);
    Double twice = verb.start() > 0 ? Multiples.of(tokens.get(verb.start() - 1).lower()) : null;
    if (twice != null) {
      return new Size(twice, "equal", true, verb.start(), verb.end(), true);
    }
    for (int i = verb.end(); i < Math.min(tokens.size(), verb.end() + COUNTED); i++) {
      Multiples.Multiple times = multiples.at(i);
      NumberReader.Number lands = times == null ? numbers.at(i) : null;
      if (times != null) {
        return new Size(times.value(), "equal", true, verb.start(), times.end(), true);
      }
      if (Likenesses.isSomeLand(tokens, lands)) {
        return new Size(lands.value(), "equal", true, verb.start(), lands.end());
      }
      if (!tokens.get(i).isWord()) {
        break;
      }
    }
    return supposed ? new Size(1, "larger", false, verb.start(), verb.end(), true) : null;
  }

  /** How many times, from a token on in the same clause; 0 where none is told. */
  private double timesFrom(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + TIMES) && !isAny(i, ENDS); i++) {
      Multiples.Multiple times = multiples.at(i);
      if (times != null && !isAny(times.end(), Set.of("as", "the"))) {
        return times.value();
      }
    }
    return 0;
  }

  private boolean isSupposed(int i) {
    if (tokens.get(i).is("dwarfs")) {
      return true;
    }
    for (int at = i - 1; at >= Math.max(0, i - MODAL); at--) {
      if (isAny(at, WOULD)) {
        return true;
      }
      if (!tokens.get(at).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** "Crimea alone would swallow", "a province that would swallow". */
  private boolean isOfLand(int i) {
    for (int at = i - 1; at >= Math.max(0, i - MODAL); at--) {
      boolean alone = tokens.get(at).is("alone") || tokens.get(at).is("itself");
      if (alone || Nouns.isTerritorial(tokens.get(at).lower())) {
        return true;
      }
    }
    return false;
  }
}
