package org.demarc.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small CSV table (RFC 4180) of Demarc's own data, with a head line. */
final class Csv {

  /**
   * @param line 1-based line in the file where the row starts
   */
  record Row(Path file, int line, Map<String, String> cells) {
    String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw fault("got no column '" + column + "', expected one");
      }
      return cell;
    }

    double number(String column) {
      try {
        return Double.parseDouble(get(column));
      } catch (NumberFormatException e) {
        throw fault("got " + column + " '" + get(column) + "', expected a number");
      }
    }

    /** A fault in the data, told in one sentence with its file and row: it stops the start. */
    IllegalStateException fault(String sentence) {
      return new IllegalStateException(file + " line " + line + ": " + sentence);
    }
  }

  private final Path file;
  private final String text;
  private int at;
  private int line = 1;

  private Csv(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  static List<Row> read(Path file) {
    try {
      return new Csv(file, Files.readString(file)).rows();
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file, e);
    }
  }

  private List<Row> rows() {
    List<String> head = record();
    List<Row> rows = new ArrayList<>();
    while (at < text.length()) {
      int start = line;
      List<String> cells = record();
      if (cells.size() != head.size()) {
        throw new IllegalStateException(
            "%s line %d: got %d cells, expected %d"
                .formatted(file, start, cells.size(), head.size()));
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(head.get(i), cells.get(i));
      }
      rows.add(new Row(file, start, row));
    }
    return rows;
  }

  private List<String> record() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
      line++;
    }
    return cells;
  }

  private String cell() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at).strip();
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        if (at >= text.length() || text.charAt(at) != '"') {
          return cell.toString();
        }
        at++;
      } else if (c == '\n') {
        line++;
      }
      cell.append(c);
    }
    throw new IllegalStateException(
        file + " line " + line + ": got a quoted cell with no end, expected '\"'");
  }
}
