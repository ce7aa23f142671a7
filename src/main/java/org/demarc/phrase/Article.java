package org.demarc.phrase;

import java.util.regex.Pattern;

/** Names that English says with "the": the Gaza Strip, the Netherlands, the United Kingdom. */
public final class Article {
  private static final Pattern NAMES =
      Pattern.compile(
          "(?!the )(?:(?:\\p{L}[\\p{L}'’.-]* ){0,4}?(?:Islands|Heights|Strip|Bank|States|states"
              + "|Triangle|[Vv]alley"
              + "|Kingdom|Netherlands|Emirates|Territor(?:y|ies)|territories|Philippines|Bahamas"
              + "|Maldives|Comoros|Gambia|Republic|Federation|Community|Country|Region|Glacier"
              + "|Autonomous Oblast|Autonomous Okrug)|island of|Left Bank)\\b.*");

  private Article() {}

  /** English names only: Ukrainian has no articles. */
  public static Phrase the(Phrase label) {
    return language -> {
      String said = label.in(language);
      boolean wanted = language == Language.ENGLISH && NAMES.matcher(said).matches();
      return wanted ? "the " + said : said;
    };
  }
}
