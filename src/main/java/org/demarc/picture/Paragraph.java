package org.demarc.picture;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines. */
final class Paragraph {
  private static final String MORE = "…";

  private Paragraph() {}

  /**
   * @param most lines; a text that needs more is cut at a word, and ends in an ellipsis
   */
  static List<String> lines(String text, Type type, double width, int most) {
    List<String> lines = broken(text, type, width);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    if (most > 0) {
      kept.set(most - 1, cut(kept.get(most - 1), type, width));
    }
    return kept;
  }

  private static List<String> broken(String text, Type type, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text, type, width)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && type.width(longer) > width) {
        lines.add(line.toString());
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** A word that no line could hold is taken apart. */
  private static List<String> words(String text, Type type, double width) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split("[\\s&&[^\\u00a0\\u202f]]+")) {
      String rest = word;
      while (type.width(rest) > width && rest.length() > 1) {
        int end = rest.length() - 1;
        while (end > 1 && type.width(rest.substring(0, end)) > width) {
          end--;
        }
        end = Character.isHighSurrogate(rest.charAt(end - 1)) && end > 1 ? end - 1 : end;
        words.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      if (!rest.isEmpty()) {
        words.add(rest);
      }
    }
    return words;
  }

  private static String cut(String line, Type type, double width) {
    String kept = line.replaceAll("[\\s,;:.–-]+$", "");
    while (type.width(kept + MORE) > width && kept.contains(" ")) {
      kept = kept.substring(0, kept.lastIndexOf(' ')).replaceAll("[\\s,;:.–-]+$", "");
    }
    return kept + MORE;
  }

  /** As much of a text as so many lines hold, cut at words, with a part of it that must stay. */
  static String about(String kept, String text, Type type, double width, int most) {
    if (broken(text, type, width).size() <= most) {
      return text;
    }
    int figure = Math.max(0, text.indexOf(kept));
    int end = figure + kept.length();
    String shown = text;
    for (int from = 0; from >= 0 && from <= figure; from = nextWord(text, from)) {
      String begin = from == 0 ? "" : MORE;
      shown = begin + text.substring(from);
      if (broken(begin + text.substring(from, end) + MORE, type, width).size() <= most) {
        break;
      }
    }
    while (broken(shown, type, width).size() > most && shown.contains(" ")) {
      shown = shown.substring(0, shown.lastIndexOf(' ')).replaceAll("[\\s,;:.–-]+$", "") + MORE;
    }
    return shown;
  }

  private static int nextWord(String text, int from) {
    int blank = text.indexOf(' ', from);
    return blank < 0 ? -1 : blank + 1;
  }

  /** One line. */
  static String line(String text, Type type, double width) {
    List<String> lines = lines(text, type, width, 1);
    return lines.isEmpty() ? "" : lines.get(0);
  }
}
