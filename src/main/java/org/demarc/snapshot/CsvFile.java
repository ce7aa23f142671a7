package org.demarc.snapshot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The claims as a table (RFC 4180): one row a claim. Words that a spreadsheet would take for a
 * formula get an apostrophe in front; numbers are ours and stay numbers.
 */
final class CsvFile {
  private static final String NEW_LINE = "\r\n";
  private static final Pattern FORMULA =
      Pattern.compile("^\\s*[=+\\-@\\t\\r\\n＝＋－＠|%].*", Pattern.DOTALL);
  private static final List<String> HEADER =
      List.of(
          "claim",
          "quote",
          "kind",
          "quoted",
          "quoted_low",
          "quoted_high",
          "unit",
          "hedge",
          "region",
          "expression",
          "compared_with",
          "measured",
          "measured_low",
          "measured_high",
          "measured_unit",
          "verdict",
          "because",
          "published_by_others",
          "as_of",
          "article",
          "permalink",
          "expression_as_read");

  private final Document document;

  private CsvFile(Document document) {
    this.document = document;
  }

  static String of(Document document) {
    CsvFile file = new CsvFile(document);
    StringBuilder table = new StringBuilder(String.join(",", HEADER)).append(NEW_LINE);
    document
        .claims()
        .forEach(claim -> table.append(String.join(",", file.row(claim))).append(NEW_LINE));
    return table.toString();
  }

  private List<String> row(Document.Claim claim) {
    List<String> row = new ArrayList<>();
    row.add(words(claim.id()));
    row.add(words(claim.text()));
    row.add(words(claim.kind()));
    Document.Quoted quoted = claim.quoted();
    row.add(quoted.value().toString());
    row.add(end(quoted.low()));
    row.add(end(quoted.high()));
    row.add(words(quoted.unit()));
    row.add(words(quoted.hedge()));
    row.add(words(claim.region().label()));
    row.add(words(claim.region().expression().orElse("")));
    row.add(words(claim.region().of().orElse("")));
    row.add(claim.measured().map(m -> m.value().toString()).orElse(""));
    row.add(end(claim.measured().flatMap(Document.Measured::low)));
    row.add(end(claim.measured().flatMap(Document.Measured::high)));
    row.add(words(claim.measured().map(Document.Measured::unit).orElse("")));
    row.add(words(claim.verdict().word()));
    row.add(words(claim.because()));
    row.add(words(published(claim)));
    row.add(document.article().date().toString());
    row.add(words(document.article().title()));
    row.add(words(document.permalink()));
    row.add(words(claim.asRead().flatMap(Document.AsRead::expression).orElse("")));
    return row;
  }

  private static String end(Optional<Magnitude> magnitude) {
    return magnitude.map(Magnitude::toString).orElse("");
  }

  private static String published(Document.Claim claim) {
    return claim.published().stream()
        .map(
            each ->
                "%s %s: %s, %s"
                    .formatted(plain(each.value()), each.unit(), each.publisher(), days(each)))
        .collect(Collectors.joining("; "));
  }

  private static String days(Document.Published each) {
    return each.from().map(from -> from + "/" + each.date()).orElse(each.date());
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }

  static String words(String text) {
    String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") || safe.startsWith("'")
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
