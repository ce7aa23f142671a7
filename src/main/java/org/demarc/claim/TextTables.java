package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarc.article.Token;

/**
 * Tables in a text, one row a line, with bars, tabs, semicolons or commas between their cells:
 * "Name | Area, sq km | Patron" over "Abkhazia | 8,665 | Russia". A table is what has a unit in its
 * head and as many cells in the lines below.
 */
final class TextTables {
  /** Between cells; the first of them that a line has is meant, a tab before all. */
  private static final List<String> SEPARATORS = List.of("|", ";", ",");

  private static final String TAB = "\t";
  private static final int LONGEST_LINE = 200;

  /** A row under its head, both as cells. */
  record Row(List<Passage.Range> head, List<Passage.Range> cells) {
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
    boolean fills = cell != null && cell.to() == to && row.column(from) < row.head.size();
    Phrases.Match unit = fills ? unit(row.head.get(row.column(from))) : null;
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
    if (line.to() - line.from() > LONGEST_LINE || unit(line) == null) {
      return i + 1;
    }
    String separator = separator(line);
    List<Passage.Range> head = cells(line, separator);
    int at = i + 1;
    if (head.size() < 2 || head.stream().noneMatch(c -> unit(c) != null)) {
      return at;
    }
    while (at < lines.size()) {
      List<Passage.Range> cells = cells(lines.get(at), separator);
      boolean rule = cells.stream().allMatch(this::isRule);
      if (!rule && cells.size() != head.size()) {
        break;
      }
      if (!rule) {
        rows.put(cells.get(0).from(), new Row(head, cells));
      }
      at++;
    }
    return at;
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
      if (tokens.get(i).is(mark)) {
        return true;
      }
    }
    return false;
  }

  /** Bars may also stand around a row. */
  private List<Passage.Range> cells(Passage.Range line, String separator) {
    List<Passage.Range> cells = new ArrayList<>();
    int from = line.from();
    for (int i = line.from(); i < line.to(); i++) {
      boolean tab = separator.equals(TAB);
      if (tab ? i > from && isTabBefore(i) : tokens.get(i).is(separator)) {
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
