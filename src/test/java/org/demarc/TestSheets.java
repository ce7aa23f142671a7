package org.demarc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.demarc.phrase.Language;
import org.demarc.picture.Choice;
import org.demarc.picture.Sheet;
import org.demarc.region.PointOfView;
import org.locationtech.jts.geom.Envelope;

/** Sheets of real readings, for the tests of the picture. */
public final class TestSheets {
  private static final String GOLAN =
      """
      The heights above the lake

      12 June 2025

      Israel captured the Golan Heights from Syria in 1967. The Golan Heights cover about 1,200 sq km. \
      Majdal Shams, Katzrin and Quneitra are its best known towns. Damascus wants it back.""";

  private static final String KASHMIR =
      """
      A line nobody agreed to

      3 May 2025

      India and Pakistan both claim the whole of Jammu and Kashmir. Shelling was heard in Srinagar, \
      Jammu, Muzaffarabad and Poonch.""";

  private static final String WORLD =
      """
      A restless world

      1 March 2025

      They came from Brazil, Japan, South Africa, Australia, Canada, India, Mexico and Egypt.""";

  private static final String PACIFIC =
      """
      Ships in the Pacific

      1 March 2025

      Suva and Apia saw ships; so did Wallis and Futuna, Kiribati and Tuvalu.""";

  private static final String CYRILLIC =
      """
      Росія вимагає віддати решту Донбасу: що стоїть за ультиматумом

      8 грудня 2025

      Україна досі утримує близько 6 500 кв. км Донбасу. Слов'янськ, Краматорськ, Костянтинівка.""";

  private static final String LONG =
      """
      An exceedingly long headline that keeps going on about negotiations over territories and the \
      many conditions that every party has attached to each of its proposals so far this year

      4 November 2025

      Russia holds about a fifth of Ukraine. Kupiansk, Pokrovsk and Huliaipole are fought over.""";

  private static final String ONE = "One town\n\n4 November 2025\n\nPokrovsk was quiet.";

  private TestSheets() {}

  /** Every kind of picture there is, by name. */
  public static Map<String, Sheet> all() {
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    for (Briefs.Brief brief : TestLibrary.LIBRARY.briefs().all()) {
      Reading reading = read(brief.text());
      for (int i = 0; i < reading.judgements().size(); i++) {
        sheets.put(brief.id() + " claim " + i, sheet(reading, "defacto", new Choice.At(i)));
      }
      sheets.put(brief.id() + " de jure", sheet(reading, "dejure", new Choice.First()));
      sheets.put(brief.id() + " as claimed", sheet(reading, "claimed:RU", new Choice.First()));
    }
    texts().forEach((name, text) -> sheets.put(name, of(text)));
    for (String state : List.of("IN", "PK")) {
      sheets.put(
          "kashmir as claimed by " + state,
          sheet(read(KASHMIR), "claimed:" + state, new Choice.First()));
    }
    sheets.put("across the date line", framed(PACIFIC, new Envelope(170, 195, -22, -8)));
    sheets.put("Europe", framed(LONG, new Envelope(-10, 60, 35, 70)));
    sheets.put("Arctic", framed(WORLD, new Envelope(-60, 120, 60, 89)));
    sheets.put("one street", framed(ONE, new Envelope(37.1, 37.2, 48.25, 48.3)));
    addAnywhere(sheets);
    return sheets;
  }

  /** Frames of all sizes all over the Earth, always the same. */
  private static void addAnywhere(Map<String, Sheet> sheets) {
    Random random = new Random(1991);
    for (int i = 0; i < 16; i++) {
      double high = Math.pow(10, random.nextDouble() * 2.4 - 1);
      double latitude = random.nextDouble() * 120 - 55;
      double longitude = random.nextDouble() * 360 - 180;
      double south = Math.max(-85, latitude - high / 2);
      Envelope frame =
          new Envelope(longitude, longitude + 1.5 * high, south, Math.min(88, south + high));
      sheets.put("anywhere " + i, framed(i % 2 == 0 ? WORLD : LONG, frame));
    }
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("golan", GOLAN);
    texts.put("kashmir", KASHMIR);
    texts.put("world", WORLD);
    texts.put("pacific", PACIFIC);
    texts.put("cyrillic", CYRILLIC);
    texts.put("long", LONG);
    texts.put("one", ONE);
    texts.put("before the facts", "Old news\n\n5 May 2019\n\nKyiv and Lviv were warm.");
    texts.put("other letters", "乌克兰的土地\n\n基辅和顿涅茨克的消息。");
    texts.put("hostile", "<script>alert(1)</script> & \"quotes\" \u0007 \uD800 ]]>\n\nPokrovsk.");
    texts.put("nothing", "");
    return texts;
  }

  public static Sheet named(String name) {
    return of(texts().get(name));
  }

  /** A brief's first claim with a verdict, or its places. */
  public static Sheet brief(int number, String view) {
    String text = TestLibrary.LIBRARY.briefs().all().get(number - 1).text();
    return sheet(read(text), view, new Choice.First());
  }

  public static Sheet of(String text) {
    return sheet(read(text), "defacto", new Choice.First());
  }

  public static Sheet framed(String text, Envelope frame) {
    return Sheets.of(
        read(text),
        TestLibrary.LIBRARY,
        new Sheets.View(
            new PointOfView.DeFacto(),
            new Choice.First(),
            Optional.of(frame),
            Optional.empty(),
            Language.ENGLISH));
  }

  private static Reading read(String text) {
    return Reading.of("test", text, Hints.NONE, TestLibrary.LIBRARY);
  }

  private static Sheet sheet(Reading reading, String view, Choice claim) {
    return sheet(reading, view, claim, Language.ENGLISH);
  }

  /** The brief's first figure, told in Ukrainian. */
  public static Sheet ukrainian(int brief) {
    String text = TestLibrary.LIBRARY.briefs().all().get(brief - 1).text();
    return sheet(read(text), "defacto", new Choice.First(), Language.UKRAINIAN);
  }

  private static Sheet sheet(Reading reading, String view, Choice claim, Language language) {
    return Sheets.of(
        reading,
        TestLibrary.LIBRARY,
        new Sheets.View(
            PointOfView.parse(view),
            claim,
            Optional.empty(),
            Optional.of("demarc.example/s/9f2c4e7ab1d04c55"),
            language));
  }
}
