package org.demarc.geoparse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Words;

/**
 * Regions that Ukrainian and Russian call by an adjective: "Донецької області", "в Херсонской и
 * Николаевской областях", and where regions are spoken of the adjective alone: "у Запорізькій – 2,1
 * %". What the gazetteer does not have under the whole name is none.
 */
final class RegionAdjectives {
  private static final Set<String> AND = Set.of("и", "та", "і", "й");

  /** As far as the noun of a list may stand behind its first adjective. */
  private static final int LIST = 16;

  /** As far as the words may stand that tell that regions are spoken of. */
  private static final int BEFORE = 60;

  private static final int AFTER = 25;

  /** "99% Луганської та 80% Донецької області": a list of shares. */
  private static final Pattern SHARES =
      Pattern.compile("відсот|процент|трет|четверт|чверт|половин|част|дві$|две$|три$|п'ят|пят");

  private static final Pattern REGION = Pattern.compile("област|регіон|регион");

  /** "Донеччина", "Сумщину": a region by its other name. */
  private static final Pattern LANDSCAPE =
      Pattern.compile("(.+?)(щ|чч|тч|ч)ин(?:а|и|і|у|ою|ы|е|ой)");

  /** The street, the square or the station is meant: "на вулиці Харківській". */
  private static final Pattern STREET =
      Pattern.compile("ул|вул|просп|площ|станц|метро|шосе|шоссе|набереж");

  /** Nouns agree in their endings as these words do that never follow as a noun. */
  private static final Pattern NO_NOUN =
      Pattern.compile(
          "окупован|оккупирован|захоплен|захвачен|занят|зайнят|звільнен|освобожд|втрачен|утрачен"
              + "|потерян|підконтрольн|подконтрольн|повністю|полностью|цілком|целиком|майже|почти"
              + "|лишь|тільки|только|більш|больш|менш|част(?:ково|ично)|теперь|зараз|сейчас"
              + "|сьогодні|сегодня|була$|была$|стала$|втратила|потеряла|лишилася|осталась|або$|или$");

  private static final Set<String> REPUBLICS = Set.of("ДНР", "ЛНР");

  private final Gazetteer gazetteer;

  RegionAdjectives(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The region that the adjective at this word stands for, or null. */
  Span at(Tokens tokens, int i, String word) {
    Adjective adjective = Adjective.of(word);
    if (adjective == null) {
      return tokens.isCapital(i) ? landscape(i, word) : null;
    }
    Kind kind = kindAfter(tokens, i);
    if (kind != null) {
      return named(i, adjective.stem(), kind);
    }
    if (!mayStandAlone(tokens, i, adjective)) {
      return null;
    }
    Span region = named(i, adjective.stem(), Kind.OBLAST);
    return region != null && isTalkOfRegions(tokens, i) ? region : null;
  }

  /** What the noun says, as the gazetteer writes it, and the adjective before it. */
  private enum Kind {
    OBLAST("область", "а", "ая"),
    KRAI("край", "ий"),
    RAION("район", "ий", "ой");

    final long noun;
    final String[] endings;

    Kind(String noun, String... endings) {
      this.noun = Words.word(noun);
      this.endings = endings;
    }
  }

  private Span named(int i, String stem, Kind kind) {
    for (String ending : kind.endings) {
      long name = Words.join(Words.join(0, Words.word(stem + ending)), kind.noun);
      Span span = Recognizer.named(gazetteer, i, i + 1, name);
      if (span != null) {
        span.cue = Span.Cue.REGION;
        span.named = true;
        span.sure = true;
        return span;
      }
    }
    return null;
  }

  /** The noun that follows, past what else is listed with it. */
  private static Kind kindAfter(Tokens tokens, int i) {
    for (int j = i + 1; j < Math.min(tokens.size, i + LIST); j++) {
      String word = lower(tokens, j);
      Tokens.Gap gap = tokens.gap(j);
      boolean listed = gap == Tokens.Gap.COMMA || gap == Tokens.Gap.BLANK || tokens.isNumber(j - 1);
      if (!listed) {
        return null;
      }
      if (word.startsWith("област")) {
        return Kind.OBLAST;
      }
      if (Axes.isAxis(tokens, i)) {
        return Kind.OBLAST;
      }
      if (word.startsWith("район")) {
        return Kind.RAION;
      }
      if (word.equals("край") || word.startsWith("кра") && word.length() <= 6 && isKrai(word)) {
        return Kind.KRAI;
      }
      if (word.startsWith("народн") && j + 1 < tokens.size && isRepublic(lower(tokens, j + 1))) {
        return Kind.OBLAST;
      }
      boolean share = tokens.isNumber(j) || SHARES.matcher(word).lookingAt();
      if (!AND.contains(word) && !share && Adjective.of(word) == null) {
        return null;
      }
    }
    return null;
  }

  private static boolean isKrai(String word) {
    return Set.of(
            "краю", "края", "крае", "краї", "краєм", "краем", "краях", "краям", "краев", "країв")
        .contains(word);
  }

  private static boolean isRepublic(String word) {
    return word.startsWith("республ");
  }

  /**
   * A feminine adjective with a capital that no noun follows, and that is nobody's surname: область
   * is left out.
   */
  private static boolean mayStandAlone(Tokens tokens, int i, Adjective adjective) {
    if (!adjective.isFeminine() || !tokens.isCapital(i) || tokens.isAcronym(i)) {
      return false;
    }
    boolean name = tokens.joined(i) && isNameBefore(tokens, i - 1);
    return !name && !hasNoun(tokens, i, adjective);
  }

  /** A given name, an initial, or a street before it. */
  private static boolean isNameBefore(Tokens tokens, int i) {
    boolean preposition = tokens.end(i) - tokens.start(i) <= 3 && tokens.is(i, Word.LOCATIVE);
    return tokens.isCapital(i) && !preposition || STREET.matcher(lower(tokens, i)).lookingAt();
  }

  /** Whether what follows may be its noun: "Харківська міськрада", "Курская битва". */
  private static boolean hasNoun(Tokens tokens, int i, Adjective adjective) {
    int next = i + 1;
    if (tokens.gap(next) == Tokens.Gap.HYPHEN) {
      return true;
    }
    if (!tokens.joined(next) || tokens.isNumber(next)) {
      return false;
    }
    if (tokens.isCapital(next)) {
      return true;
    }
    String word = lower(tokens, next);
    return adjective.mayBelongTo(word) && !NO_NOUN.matcher(word).lookingAt() && !isVerb(word);
  }

  /** Verbs of which a region could be the subject, or that tell what is done in it. */
  private static boolean isVerb(String word) {
    boolean infinitive = word.endsWith("ть") && !word.endsWith("сть");
    return infinitive || word.endsWith("ли") || word.endsWith("ся") || word.endsWith("сь");
  }

  /** "Під окупацією області: Луганська – 99 %", or another such adjective in the sentence. */
  private boolean isTalkOfRegions(Tokens tokens, int i) {
    if (isShared(tokens, i)) {
      return true;
    }
    for (int j = i - 1; j >= Math.max(0, i - BEFORE); j--) {
      if (tellsOfRegions(tokens, j)) {
        return true;
      }
    }
    boolean sentence = true;
    for (int j = i + 1; j < Math.min(tokens.size, i + AFTER); j++) {
      sentence &= !opensNext(tokens, j);
      if (tellsOfRegions(tokens, j) || sentence && isAnother(tokens, j)) {
        return true;
      }
    }
    for (int j = i - 1; j >= Math.max(0, i - AFTER) && !opensNext(tokens, j + 1); j--) {
      if (isAnother(tokens, j)) {
        return true;
      }
    }
    return false;
  }

  /** A full stop as in "кв. км" ends no sentence. */
  private static boolean opensNext(Tokens tokens, int i) {
    return tokens.gap(i) == Tokens.Gap.END && tokens.isCapital(i);
  }

  /** "22 % Донецької": a share of it. */
  private static boolean isShared(Tokens tokens, int i) {
    int before = i - 1;
    if (before < 0) {
      return false;
    }
    boolean percent = tokens.text.substring(tokens.end(before), tokens.start(i)).contains("%");
    return percent || tokens.joined(i) && SHARES.matcher(lower(tokens, before)).lookingAt();
  }

  private boolean tellsOfRegions(Tokens tokens, int i) {
    if (tokens.isAcronym(i)) {
      return REPUBLICS.contains(tokens.word(i));
    }
    String word = lower(tokens, i);
    return REGION.matcher(word).lookingAt() || tokens.isCapital(i) && landscape(i, word) != null;
  }

  private boolean isAnother(Tokens tokens, int i) {
    Adjective adjective = tokens.isCapital(i) ? Adjective.of(lower(tokens, i)) : null;
    return adjective != null
        && mayStandAlone(tokens, i, adjective)
        && named(i, adjective.stem(), Kind.OBLAST) != null;
  }

  /** "Курщина" is курська область, "Вінниччина" вінницька. */
  private Span landscape(int i, String word) {
    var parts = LANDSCAPE.matcher(word);
    if (!parts.matches()) {
      return null;
    }
    String[] suffixes =
        switch (parts.group(2)) {
          case "щ" -> new String[] {"ськ", "ск"};
          case "чч", "тч" -> new String[] {"цьк", "цк"};
          default -> new String[] {"ськ", "ск", "цьк", "цк"};
        };
    for (String suffix : suffixes) {
      Span span = named(i, parts.group(1) + suffix, Kind.OBLAST);
      if (span != null) {
        return span;
      }
    }
    return null;
  }

  private static String lower(Tokens tokens, int i) {
    return tokens.word(i).toLowerCase(Locale.ROOT);
  }
}
