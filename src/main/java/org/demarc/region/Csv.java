package org.demarc.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarc.article.CallerError;

/** A small CSV table (RFC 4180) with a head line: of Demarc's own data, or a user's. */
final class Csv {

  /**
   * @param line 1-based line in the file where the row starts
   * @param error of which kind a fault in the file is
   */
  record Row(
      Path file, int line, Map<String, String> cells, Function<String, RuntimeException> error) {
    String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw fault("got no column '" + column + "', expected one");
      }
      return cell;
    }

    double number(String column) {
      try {
        double number = Double.parseDouble(get(column));
        if (Double.isFinite(number)) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw notANumber(column);
      }
      throw notANumber(column);
    }

    private RuntimeException notANumber(String column) {
      return fault("got " + column + " '" + get(column) + "', expected a number");
    }

    /** A fault in the data, told in one sentence with its file and row: it stops the start. */
    RuntimeException fault(String sentence) {
      return error.apply(file + " line " + line + ": " + sentence);
    }
  }

  private final Path file;
  private final String text;
  private final Function<String, RuntimeException> error;
  private int at;
  private int line = 1;

  private Csv(Path file, String text, Function<String, RuntimeException> error) {
    this.file = file;
    this.text = text;
    this.error = error;
  }

  /** A table that came with Demarc: its faults are ours. */
  static List<Row> read(Path file) {
    try {
      return new Csv(file, Files.readString(file), IllegalStateException::new).rows();
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file, e);
    }
  }

  /** A user's table: its faults are the caller's. */
  static List<Row> readOwn(Path file, int mostBytes) {
    String text = UserFile.text(file, mostBytes);
    return new Csv(file, text, CallerError::new).rows();
  }

  private List<Row> rows() {
    List<String> head = record();
    List<Row> rows = new ArrayList<>();
    while (at < text.length()) {
      int start = line;
      List<String> cells = record();
      if (cells.size() != head.size()) {
        throw error.apply(
            "%s line %d: got %d cells, expected %d"
                .formatted(file, start, cells.size(), head.size()));
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(head.get(i), cells.get(i));
      }
      rows.add(new Row(file, start, row, error));
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
    int start = line;
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
    throw error.apply(file + " line " + start + ": got a quoted cell with no end, expected '\"'");
  }
}
