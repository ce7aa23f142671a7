package org.demarc.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarc.article.Article;
import org.demarc.article.Articles;
import org.demarc.article.AsOf;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;
import org.demarc.phrase.Phrase;

/**
 * A test sentence with its mentions written into it: {@code [Donbas|donbas]}, {@code
 * [Ukrainian|UA|demonym]}, {@code [Kyiv|geonames:703448 UA|actor]}; a slash is a line break.
 */
record Marked(Article article, List<Mention> mentions) {
  static Marked of(String marked, LocalDate asOf) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      int close = marked.indexOf(']', open);
      text.append(marked, at, open);
      String[] cells = marked.substring(open + 1, close).split("\\|");
      int start = text.length();
      text.append(cells[0]);
      mentions.add(mention(start, text.length(), cells));
      at = close + 1;
    }
    text.append(marked, at, marked.length());
    Article read = Articles.read("t", text.toString(), Optional.empty());
    Optional<AsOf> day =
        Optional.ofNullable(asOf).map(d -> AsOf.day(d, Phrase.verbatim("The test says so.")));
    Article article =
        new Article("t", read.title(), read.text(), "en", day.or(read::asOf), List.of());
    return new Marked(article, mentions);
  }

  private static Mention mention(int start, int end, String[] cells) {
    Mention.Role role =
        cells.length > 2
            ? Mention.Role.valueOf(cells[2].toUpperCase(Locale.ROOT))
            : Mention.Role.PLACE;
    return new Mention(
        start,
        end,
        cells[0],
        place(cells[0], cells[1]),
        role,
        List.of(),
        Phrase.verbatim("marked"));
  }

  private static Place place(String name, String idAndCountry) {
    String[] parts = idAndCountry.split(" ");
    String id = parts[0];
    boolean country = id.matches("[A-Z]{2}");
    Place.Kind kind =
        country
            ? Place.Kind.COUNTRY
            : id.matches("[A-Z]{2}-.+")
                ? Place.Kind.REGION
                : id.startsWith("geonames:")
                    ? Place.Kind.CITY
                    : id.startsWith("demarc:") ? Place.Kind.DISPUTED : Place.Kind.AREA;
    String owner =
        parts.length > 1
            ? parts[1]
            : country
                ? id
                : id.contains("-") && kind == Place.Kind.REGION ? id.substring(0, 2) : "UA";
    return new Place(id, name, kind, owner, "", 48, 37, 0);
  }

  List<Claim> claims() {
    return ClaimReader.read(article, mentions);
  }
}
