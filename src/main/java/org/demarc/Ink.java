package org.demarc;

import org.demarc.verdict.Verdict;
import picocli.CommandLine.Help.Ansi;

/** Colours for a terminal that has them; plain text elsewhere. Words never hang on colour alone. */
enum Ink {
  PLAIN(false),
  COLOURED(true);

  private final boolean coloured;

  Ink(boolean coloured) {
    this.coloured = coloured;
  }

  /** None where the output is no terminal, TERM is dumb, or NO_COLOR is set. */
  static Ink ofTerminal() {
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    return Ansi.AUTO.enabled() && !dumb ? COLOURED : PLAIN;
  }

  String strong(String text) {
    return paint("1", text);
  }

  String heading(String text) {
    return paint("1;36", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  String warning(String text) {
    return paint("33", text);
  }

  /** Blue, yellow, magenta and grey: told apart by colour-blind eyes too. */
  String verdict(Verdict verdict, String text) {
    return switch (verdict) {
      case SUPPORTED -> paint("1;34", text);
      case CLOSE -> paint("1;33", text);
      case CONTRADICTED -> paint("1;35", text);
      case UNRESOLVED -> paint("2", text);
    };
  }

  private String paint(String codes, String text) {
    return coloured && !text.isEmpty() ? "\u001b[" + codes + "m" + text + "\u001b[0m" : text;
  }
}
