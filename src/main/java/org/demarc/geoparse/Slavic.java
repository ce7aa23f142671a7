package org.demarc.geoparse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Place;
import org.demarc.gazetteer.Words;

/**
 * Names in the cases of Ukrainian and Russian: "до Маріуполя", "в Херсонской и Николаевской
 * областях". Endings are put back to the nominative by table and looked up; nothing is guessed that
 * the gazetteer does not have.
 */
final class Slavic {
  private static final int LONGEST_ENDING = 4;
  private static final int LIST = 12;

  /** Importance of a town that has a hundred thousand people or is known abroad. */
  private static final double BIG_TOWN = 5.5;

  private static final String[] ADJECTIVE = {
    "ького", "ькому", "ькими", "ьких", "ьким", "ькій", "ької", "ькою", "ький", "ька", "ьку", "ьке",
    "ького", "ські", "ском", "ского", "скому", "скими", "ских", "ским", "ской", "скую", "ский",
    "ская", "ское", "ские", "цкой", "цкую", "цком", "цкого", "цкий", "цкая", "цких", "ьком"
  };

  private static final int STEM = 4;
  private static final Set<String> AND = Set.of("и", "та", "і", "й");

  /** A list of oblasts whose noun stands in its heading is no longer than this. */
  private static final int FACT_BOX = 60;

  /** "99% Луганської та 80% Донецької області": a list of shares. */
  private static final Pattern SHARES =
      Pattern.compile("відсот|процент|трет|четверт|чверт|половин|част|дві$|две$|три$|п'ят|пят");

  private final Gazetteer gazetteer;
  private final Map<String, String[]> endings = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<String, List<Phrase>> names = new HashMap<>();

  /** The stems of a name's words, in any case. */
  private record Phrase(int place, String[] words) {}

  Slavic(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (String line : Lexicon.lines("endings.txt")) {
      String[] parts = line.replace("_", "").split(" ", -1);
      String[] known = endings.getOrDefault(parts[0], new String[0]);
      List<String> all = new ArrayList<>(List.of(known));
      all.addAll(List.of(parts).subList(1, parts.length));
      endings.put(parts[0], all.toArray(String[]::new));
    }
    for (String line : Lexicon.lines("names-cyrillic.tsv")) {
      String[] columns = line.split("\t");
      String[] words = columns[1].split(" ");
      names
          .computeIfAbsent(words[0].substring(0, STEM), k -> new ArrayList<>())
          .add(new Phrase(gazetteer.number(columns[0]), words));
    }
    for (String line : Lexicon.lines("demonyms-cyrillic.tsv")) {
      String[] columns = line.split("\t");
      int place = gazetteer.number(columns[0]);
      if (place >= 0) {
        List.of(columns[1].split(",")).forEach(stem -> stems.put(stem, place));
      }
    }
  }

  /** The name or adjective that begins at this word, or null. */
  Span at(Tokens tokens, int i) {
    String word = tokens.word(i).toLowerCase(Locale.ROOT);
    Span phrase = phrase(tokens, i, word);
    if (phrase != null) {
      return phrase;
    }
    Span people = demonym(tokens, i, word);
    if (people != null) {
      return people;
    }
    Span region = region(tokens, i, word);
    Span adjective = region != null ? region : ofTown(tokens, i, word);
    return adjective != null || !tokens.isCapital(i) ? adjective : name(tokens, i, word);
  }

  /** "Голанских высот", "в секторе Газа": a name with a word in small letters. */
  private Span phrase(Tokens tokens, int i, String word) {
    List<Phrase> candidates =
        word.length() < STEM ? List.of() : names.getOrDefault(word.substring(0, STEM), List.of());
    for (Phrase phrase : candidates) {
      int end = i + phrase.words.length;
      if (phrase.place >= 0 && end <= tokens.size && fits(tokens, i, phrase.words)) {
        Span span = Recognizer.of(gazetteer, i, end, tokens.whole(i), false, phrase.place);
        span.sure = true;
        span.named = true;
        return span;
      }
    }
    return null;
  }

  private static boolean fits(Tokens tokens, int from, String[] stems) {
    boolean capital = false;
    for (int w = 0; w < stems.length; w++) {
      String word = tokens.word(from + w).toLowerCase(Locale.ROOT);
      boolean brief = word.length() <= stems[w].length() + LONGEST_ENDING;
      if (!word.startsWith(stems[w]) || !brief || w > 0 && !tokens.joined(from + w)) {
        return false;
      }
      capital |= tokens.isCapital(from + w);
    }
    return capital;
  }

  private Span demonym(Tokens tokens, int i, String word) {
    for (int length = word.length();
        length >= Math.max(4, word.length() - LONGEST_ENDING);
        length--) {
      Integer place = stems.get(word.substring(0, length));
      if (place != null && length < word.length()) {
        return Recognizer.of(gazetteer, i, i + 1, tokens.stem(i), true, place);
      }
    }
    return null;
  }

  /**
   * "Донецької області", "Покровському районі", or "Сумської" in "Сумської та Харківської
   * областей".
   */
  private Span region(Tokens tokens, int i, String word) {
    String stem = adjectiveStem(word);
    String after = stem == null ? null : regionWordAfter(tokens, i);
    boolean oblast = stem != null && after == null && isOneOfOblasts(tokens, i);
    String kind = oblast ? "область" : after;
    if (kind == null) {
      return null;
    }
    String[] nominatives =
        kind.equals("область")
            ? new String[] {stem + "а", stem + "ая"}
            : new String[] {stem + "ий", stem + "ой"};
    for (String nominative : nominatives) {
      long name = Words.join(Words.join(0, Words.word(nominative)), Words.word(kind));
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

  /** "Під окупацією області: Луганська – 99 %, Запорізька (73 %)": the noun was told before. */
  private static boolean isOneOfOblasts(Tokens tokens, int i) {
    String word = tokens.word(i);
    boolean feminine = word.endsWith("а") || word.endsWith("я") || word.endsWith("ої");
    feminine |=
        word.endsWith("ой") || word.endsWith("ій") || word.endsWith("ую") || word.endsWith("ьку");
    boolean alone = i + 1 >= tokens.size || !tokens.joined(i + 1) || tokens.isNumber(i + 1);
    boolean and = !alone && AND.contains(tokens.word(i + 1).toLowerCase(Locale.ROOT));
    if (!feminine || !tokens.isCapital(i) || !alone && !and) {
      return false;
    }
    for (int j = i - 1; j >= Math.max(0, i - FACT_BOX); j--) {
      if (tokens.word(j).toLowerCase(Locale.ROOT).startsWith("област")) {
        return true;
      }
    }
    return false;
  }

  /** The adjective up to its к: "донецьк", "херсонск"; null for other words. */
  private static String adjectiveStem(String word) {
    for (String ending : ADJECTIVE) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        return word.substring(0, word.length() - ending.length() + ending.indexOf('к') + 1);
      }
    }
    return null;
  }

  private static String regionWordAfter(Tokens tokens, int i) {
    for (int j = i + 1; j < Math.min(tokens.size, i + LIST); j++) {
      String word = tokens.word(j).toLowerCase(Locale.ROOT);
      if (word.startsWith("област")) {
        return "область";
      }
      if (word.startsWith("район")) {
        return "район";
      }
      boolean and = AND.contains(word);
      Tokens.Gap gap = tokens.gap(j);
      boolean share = tokens.isNumber(j) || SHARES.matcher(word).lookingAt();
      boolean listed = gap == Tokens.Gap.COMMA || gap == Tokens.Gap.BLANK || tokens.isNumber(j - 1);
      if (!listed || !and && !share && adjectiveStem(word) == null) {
        return null;
      }
    }
    return null;
  }

  /**
   * "донецький аеропорт": the adjective of a big town. With a capital it may be a surname, and
   * counts only where a sentence begins with it and its noun follows.
   */
  private Span ofTown(Tokens tokens, int i, String word) {
    String stem = adjectiveStem(word);
    boolean noun =
        tokens.joined(i + 1)
            && !tokens.isCapital(i + 1)
            && !isVerb(tokens, i + 1)
            && !SlavicCues.isOfBody(tokens, i + 1);
    if (stem == null || !noun || tokens.isCapital(i) && !tokens.opensSentence(i)) {
      return null;
    }
    String root = stem.replaceAll("(сь|ь|с)?к$", "");
    Span best = null;
    for (String town : new String[] {stem, root, root + "а", root + "са", root + "ь", root + "и"}) {
      best = better(best, Recognizer.named(gazetteer, i, i + 1, Words.name(town)));
    }
    return best == null || best.rank < BIG_TOWN || !isTown(best)
        ? null
        : Recognizer.of(gazetteer, i, i + 1, tokens.stem(i), true, mostImportant(best));
  }

  private static boolean isVerb(Tokens tokens, int i) {
    String word = tokens.word(i);
    for (String ending : new String[] {"в", "ла", "ло", "ли", "л", "ть", "ся", "є", "ет", "ит"}) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTown(Span span) {
    return gazetteer.kind(mostImportant(span)) == Place.Kind.CITY;
  }

  private int mostImportant(Span span) {
    int most = span.candidates[0];
    for (int candidate : span.candidates) {
      boolean town = gazetteer.kind(candidate) == Place.Kind.CITY;
      boolean before = gazetteer.kind(most) == Place.Kind.CITY;
      if (town && (!before || gazetteer.importance(candidate) > gazetteer.importance(most))) {
        most = candidate;
      }
    }
    return most;
  }

  /** The best known place by the nominatives of one word or two. */
  private Span name(Tokens tokens, int i, String word) {
    List<String> first = nominatives(word);
    Span best = null;
    boolean two =
        tokens.isCapital(i + 1) && (tokens.joined(i + 1) || tokens.gap(i + 1) == Tokens.Gap.HYPHEN);
    if (two) {
      List<String> second = nominatives(tokens.word(i + 1).toLowerCase(Locale.ROOT));
      for (String a : first) {
        long begun = Words.join(0, Words.word(a));
        for (String b : second) {
          best =
              better(best, Recognizer.named(gazetteer, i, i + 2, Words.join(begun, Words.word(b))));
        }
      }
    }
    if (best != null) {
      return best;
    }
    for (String nominative : first.subList(1, first.size())) {
      best =
          better(
              best, Recognizer.named(gazetteer, i, i + 1, Words.join(0, Words.word(nominative))));
    }
    if (best != null) {
      best.inflected = true;
    }
    return best;
  }

  private Span better(Span a, Span b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.rank > a.rank ? b : a;
  }

  /** The word itself, then what it may be in the nominative. */
  List<String> nominatives(String word) {
    List<String> all = new ArrayList<>();
    all.add(word);
    for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length >= 0; length--) {
      String stem = word.substring(0, word.length() - length);
      for (String ending : endings.getOrDefault(word.substring(stem.length()), new String[0])) {
        all.add(stem + ending);
      }
    }
    return all;
  }

  static boolean isCyrillic(Tokens tokens, int i) {
    char c = tokens.text.charAt(tokens.start(i));
    return c >= '\u0400' && c <= '\u052F';
  }
}
