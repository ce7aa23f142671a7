package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarc.article.Token;

/**
 * Tables in a text, one row a line, with bars, tabs, dots, semicolons or commas between their
 * cells: "Name | Area, sq km | Patron" over "Abkhazia | 8,665 | Russia". A table is what has a unit
 * in its head, or in a line above it, and as many cells in the lines below.
 */
final class TextTables {
  /** Between cells; the first of them that a line has is meant, a tab before all. */
  private static final List<String> SEPARATORS = List.of("|", "...", ";", ", ", ",");

  private static final String TAB = "\t";
  private static final String DOTS = "...";

  /** What prose has none of: a line of such cells is a head where the line above tells the unit. */
  private static final Set<String> OF_TABLES = Set.of("|", DOTS, TAB);

  private static final int LONGEST_LINE = 200;

  /**
   * A row under its head, both as cells.
   *
   * @param caption the unit of all its numbers that the line above the head tells, or null
   */
  record Row(List<Passage.Range> head, List<Passage.Range> cells, Phrases.Match caption) {
    /** The column of a token, or -1. */
    int column(int token) {
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i).from() <= token && token < cells.get(i).to()) {
          return i;
        }
      }
      return -1;
    }
  }

  private final String text;
  private final List<Token> tokens;
  private final Units units;
  private final TreeMap<Integer, Row> rows = new TreeMap<>();

  TextTables(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.units = new Units(tokens);
    List<Passage.Range> lines = lines();
    for (int i = 0; i + 1 < lines.size(); ) {
      i = read(lines, i);
    }
  }

  /** The row that a token stands in, or null. */
  Row at(int token) {
    Map.Entry<Integer, Row> row = rows.floorEntry(token);
    return row == null || row.getValue().column(token) < 0 ? null : row.getValue();
  }

  /** The unit in the head over the cell that a number fills from one token to another, or null. */
  Phrases.Match unit(int from, int to) {
    Row row = at(from);
    Passage.Range cell = row == null ? null : row.cells.get(row.column(from));
    boolean last = cell != null && (cell.to() == to || tokens.get(to).is("("));
    boolean fills = last && row.column(from) < row.head.size();
    Phrases.Match unit = fills ? unit(row.head.get(row.column(from))) : null;
    unit = unit == null && fills && row.column(from) > 0 ? row.caption : unit;
    return unit == null ? null : units.withMagnitude(unit);
  }

  /** The token after the cell that a token stands in; -1 outside of tables. */
  int cellEnd(int token) {
    Row row = at(token);
    return row == null ? -1 : row.cells.get(row.column(token)).to();
  }

  /** Reads the table whose head may be line {@code i}; answers the line to go on from. */
  private int read(List<Passage.Range> lines, int i) {
    Passage.Range line = lines.get(i);
    if (isLong(line)) {
      return i + 1;
    }
    boolean measured = unit(line) != null;
    Phrases.Match caption = !measured && i > 0 ? caption(lines.get(i - 1)) : null;
    if (!measured && caption == null) {
      return i + 1;
    }
    int at = i + 1;
    int listed = measured ? list(lines, i) : at;
    if (listed > at + 1) {
      return listed;
    }
    String separator = separator(line);
    List<Passage.Range> head = cells(line, separator);
    boolean told = head.stream().anyMatch(c -> unit(c) != null);
    if (head.size() < 2 || !told && (caption == null || !OF_TABLES.contains(separator))) {
      return at;
    }
    while (at < lines.size()) {
      List<Passage.Range> cells = cells(lines.get(at), separator);
      boolean rule = cells.stream().allMatch(this::isRule);
      if (!rule && cells.size() != head.size()) {
        break;
      }
      if (!rule) {
        rows.put(cells.get(0).from(), new Row(head, cells, caption));
      }
      at++;
    }
    return at;
  }

  /**
   * Reads the list under a heading, "Occupied, sq km" over "Luhansk: 26,600"; answers the line to
   * go on from. A single line may be anything.
   */
  private int list(List<Passage.Range> lines, int heading) {
    int at = heading + 1;
    for (; at < lines.size() && number(lines.get(at)) > 0; at++) {
      continue;
    }
    for (int i = heading + 1; at > heading + 2 && i < at; i++) {
      Passage.Range line = lines.get(i);
      int number = number(line);
      List<Passage.Range> cells =
          List.of(new Passage.Range(line.from(), number), new Passage.Range(number, line.to()));
      Passage.Range head = lines.get(heading);
      rows.put(line.from(), new Row(List.of(head, head), cells, null));
    }
    return at;
  }

  /** The token at which the only number of a line begins, behind its words, or 0. */
  private int number(Passage.Range line) {
    int from = line.from();
    while (from < line.to() && !tokens.get(from).isDigits()) {
      from++;
    }
    boolean named = from > line.from() && from < line.to() && !isYear(tokens.get(from));
    for (int i = from; i < line.to(); i++) {
      named &= tokens.get(i).isDigits() || tokens.get(i).is(",") || tokens.get(i).is(".");
    }
    return named ? from : 0;
  }

  private static boolean isYear(Token digits) {
    String year = digits.lower();
    return year.length() == 4 && (year.startsWith("19") || year.startsWith("20"));
  }

  /** The unit in the line above a head, which is no row itself, or null. */
  private Phrases.Match caption(Passage.Range line) {
    return isLong(line) ? null : unit(line);
  }

  private static boolean isLong(Passage.Range line) {
    return line.to() - line.from() > LONGEST_LINE;
  }

  /** "---", the line under a head. */
  private boolean isRule(Passage.Range cell) {
    for (int i = cell.from(); i < cell.to(); i++) {
      if (!tokens.get(i).isDash() && !tokens.get(i).is(":")) {
        return false;
      }
    }
    return true;
  }

  /** The unit that stands in a cell without any number, or null. */
  private Phrases.Match unit(Passage.Range cell) {
    Phrases.Match found = null;
    for (int i = cell.from(); i < cell.to(); i++) {
      Phrases.Match unit = found == null ? units.at(i) : null;
      if (unit != null) {
        found = unit;
        i = unit.end() - 1;
      } else if (tokens.get(i).isDigits()) {
        return null;
      }
    }
    return found;
  }

  private String separator(Passage.Range line) {
    for (int i = line.from() + 1; i < line.to(); i++) {
      if (isTabBefore(i)) {
        return TAB;
      }
    }
    return SEPARATORS.stream().filter(s -> has(line, s)).findFirst().orElse(TAB);
  }

  private boolean has(Passage.Range line, String mark) {
    for (int i = line.from(); i < line.to(); i++) {
      if (isMark(i, mark)) {
        return true;
      }
    }
    return false;
  }

  /** Dots lead from one cell to the next by twos at least. */
  private boolean isMark(int i, String mark) {
    if (!mark.equals(DOTS)) {
      boolean space = mark.endsWith(" ");
      return tokens.get(i).is(mark.trim()) && (!space || text.startsWith(" ", tokens.get(i).end()));
    }
    boolean two =
        i > 0 && tokens.get(i - 1).is(".") || i + 1 < tokens.size() && tokens.get(i + 1).is(".");
    return tokens.get(i).is("\u2026") || tokens.get(i).is(".") && two;
  }

  /** Bars may also stand around a row. */
  private List<Passage.Range> cells(Passage.Range line, String separator) {
    List<Passage.Range> cells = new ArrayList<>();
    int from = line.from();
    for (int i = line.from(); i < line.to(); i++) {
      boolean tab = separator.equals(TAB);
      if (tab ? i > from && isTabBefore(i) : isMark(i, separator)) {
        cells.add(new Passage.Range(from, i));
        from = tab ? i : i + 1;
      }
    }
    cells.add(new Passage.Range(from, line.to()));
    cells.removeIf(c -> c.from() == c.to());
    return cells;
  }

  private boolean isTabBefore(int i) {
    return text.substring(tokens.get(i - 1).end(), tokens.get(i).start()).contains(TAB);
  }

  private List<Passage.Range> lines() {
    List<Passage.Range> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).isLineBreak()) {
        if (i > from) {
          lines.add(new Passage.Range(from, i));
        }
        from = i + 1;
      }
    }
    return lines;
  }
}
