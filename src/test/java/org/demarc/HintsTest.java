package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarc.article.AsOf;
import org.demarc.article.CallerError;
import org.demarc.claim.Claim;
import org.demarc.claim.OwnExpression;
import org.demarc.claim.OwnExpressions;
import org.demarc.claim.Quantity;
import org.demarc.claim.Quantity.Unit;
import org.demarc.geoparse.Correction;
import org.demarc.geoparse.Mention;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
import org.demarc.region.Expression;
import org.demarc.region.ExpressionParser;
import org.demarc.verdict.Judgement;
import org.demarc.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the caller knows better than the text. */
class HintsTest {
  @ParameterizedTest(name = "{0} near {1} // {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The fire in Moscow was put out.  | -     | geonames:524901  | nothing said: the capital
          The fire in Moscow was put out.  | US-ID | geonames:5601538 | a region decides even against a capital
          The fire in Moscow was put out.  | US    | geonames:524901  | a country does not
          The fire in Moscow was put out.  | Idaho | geonames:5601538 | by name as well
          Rain fell in Lancaster.          | -     | geonames:5364940 | the largest
          Rain fell in Lancaster.          | GB    | geonames:2644972 | a country decides among towns
          Rain fell in Lancaster.          | US-PA | geonames:5197079 | a state
          Floods hit Georgia on Monday.    | US-GA | US-GA            | the region itself
          They met in Pokrovsk.            | UA-65 | geonames:704422  | hardly likely there, so the known one
          """)
  void nearDecidesBetweenNamesakes(String text, String near, String place, String reason) {
    Hints hints = new Hints(Optional.empty(), Optional.ofNullable(near), List.of(), List.of());
    assertThat(places(text, hints)).as(reason).containsExactly(place);
  }

  @Test
  void everyMentionOfACorrectedNameIsThatPlace() {
    String text = "Shells fell on Pokrovsk. Pokrovsk's mayor left Pokrovsk Raion for Dnipro.";
    List<Mention> mentions =
        read(text, correcting(new Correction("Pokrovsk", Optional.of("geonames:704422"))));
    List<Mention> corrected = mentions.stream().filter(Mention::corrected).toList();
    assertThat(corrected).extracting(Mention::text).containsOnly("Pokrovsk");
    assertThat(corrected).extracting(m -> m.place().id()).containsOnly("geonames:704422");
    assertThat(corrected).hasSizeGreaterThanOrEqualTo(2);
    assertThat(corrected.get(0).why()).hasToString("set by the reader");
    assertThat(corrected.get(0).candidates()).hasSizeGreaterThan(1);
  }

  @Test
  void aNameCorrectedToNoPlaceIsNone() {
    String text = "Snow fell in Lviv and Kharkiv.";
    assertThat(places(text, correcting(new Correction("Lviv", Optional.empty()))))
        .containsExactly("geonames:706483");
  }

  @Test
  void aNameNotFoundIsPutInWhereverItStands() {
    String text = "They met at Site Zulu. Nobody knew Site Zulu.";
    assertThat(places(text, Hints.NONE)).isEmpty();
    List<Mention> mentions =
        read(text, correcting(new Correction("Site Zulu", Optional.of("geonames:706483"))));
    assertThat(mentions).extracting(Mention::text).containsExactly("Site Zulu", "Site Zulu");
    assertThat(mentions).allMatch(Mention::corrected);
  }

  @Test
  void aCorrectionHelpsTheOtherNames() {
    String text = "A man from Paris drove to Dallas.";
    assertThat(
            read(text, correcting(new Correction("Paris", Optional.of("geonames:4717560"))))
                .get(0)
                .place()
                .region())
        .isEqualTo("US-TX");
  }

  @Test
  void aTextOfNamesAloneIsRefused() {
    assertThatThrownBy(() -> read("Oslo. ".repeat(20_001), Hints.NONE))
        .isInstanceOf(CallerError.class)
        .hasMessage("got a text with 20,001 place names, expected an article with at most 20,000");
  }

  @Test
  void whatCannotBeIsToldInASentence() {
    assertThatThrownBy(
            () -> read("Lviv", correcting(new Correction("Lviv", Optional.of("geonames:1")))))
        .isInstanceOf(CallerError.class)
        .hasMessageContaining("got a correction to place 'geonames:1', expected");
    assertThatThrownBy(
            () ->
                read(
                    "Lviv",
                    correcting(
                        new Correction("Lviv", Optional.of("UA")),
                        new Correction("Lviv", Optional.empty()))))
        .isInstanceOf(CallerError.class)
        .hasMessageContaining("got two corrections of 'Lviv', expected one");
  }

  private static final String DONBAS =
      "KYIV, 8 December 2025. About 6,500 square kilometers of Donbas are held by Ukraine."
          + " Russia holds a fifth of Ukraine.";

  @Test
  void aFigureIsJudgedAnewByTheReadersExpression() {
    Judgement read = judged(DONBAS).get(0);
    assertThat(read.verdict()).isEqualTo(Verdict.CLOSE);
    Judgement own = judged(DONBAS, on(read.claim(), "donbas & held(RU) @ 2025-12-08", "")).get(0);
    assertThat(own.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(own.label().in(Language.ENGLISH))
        .isEqualTo("Donbas held by Russia on 8 December 2025");
    assertThat(own.because().in(Language.ENGLISH))
        .startsWith("Donbas held by Russia on 8 December 2025 measures 47,");
    assertThat(own.measured().get().value()).isGreaterThan(46_000);
    assertThat(own.claim().asRead().get().region()).isEqualTo(read.claim().region());
    assertThat(own.rightOn()).isEmpty();
  }

  @Test
  void anotherDayGivesAnotherVerdictOfTheSameLand() {
    Claim read = judged(DONBAS).get(0).claim();
    Judgement own = judged(DONBAS, on(read, "donbas & held(UA) @ 2025-08-15", "")).get(0);
    assertThat(own.verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void aShareIsTakenOfTheReadersWhole() {
    Judgement read = judged(DONBAS).get(1);
    assertThat(read.verdict()).isEqualTo(Verdict.SUPPORTED);
    Judgement own = judged(DONBAS, on(read.claim(), "UA & held(RU)", "donbas")).get(1);
    assertThat(own.claim().of()).hasValueSatisfying(of -> assertThat(of).hasToString("donbas"));
    assertThat(own.claim().asRead().get().of())
        .hasValueSatisfying(of -> assertThat(of).hasToString("UA"));
    assertThat(own.verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  /** "They gained 300 sq km in November": of which land is open, but not that it is a gain. */
  @Test
  void aChangeStaysAChangeOfWhateverLandIsMeant() {
    Expression sumy = ExpressionParser.parse("UA-59 & held(RU)");
    AsOf november =
        new AsOf(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30), Phrase.verbatim("test"));
    Claim open =
        new Claim(
            0,
            9,
            "300 sq km",
            Claim.Kind.AREA,
            new Quantity(300, 295, 305, Unit.SQUARE_KILOMETRES, "", "300 sq km"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Phrase.of("untold.whichLand")),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(
                new Claim.Reading(
                    sumy, Optional.empty(), Claim.Kind.CHANGE, Optional.of(november), 0.5)));
    for (String day : List.of("", " @ 2025-11-30")) {
      Claim own = applied(open, sumy + day);
      assertThat(own.kind()).isEqualTo(Claim.Kind.CHANGE);
      assertThat(own.period()).contains(november);
    }
    Claim other = applied(open, "UA-63 & held(RU)");
    assertThat(other.kind()).isEqualTo(Claim.Kind.AREA);
    assertThat(other.period()).isEmpty();
  }

  private static Claim applied(Claim claim, String expression) {
    OwnExpression own =
        new OwnExpression(0, 9, ExpressionParser.parse(expression), Optional.empty());
    return OwnExpressions.applied(List.of(claim), List.of(own), TestLibrary.LIBRARY.atlas()).get(0);
  }

  @Test
  void aFigureWithoutARegionMayBeGivenOne() {
    String text = "8 December 2025. Northern Essequibo covers 6,500 square kilometres of swamp.";
    Judgement read = judged(text).get(0);
    assertThat(read.claim().region()).isEmpty();
    Judgement own = judged(text, on(read.claim(), "donbas & held(UA)", "")).get(0);
    assertThat(own.verdict()).isEqualTo(Verdict.CLOSE);
    assertThat(own.claim().asRead().get().region()).isEmpty();
  }

  @ParameterizedTest(name = "{0} to {1}: {2} of {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          0  | 4  | donbas  | -  | got an expression for the figure at characters 0 to 4, expected the start and end of one of the 2 figures
          23 | 60 | atlants | -  | got the unknown region id 'atlants', expected one such as
          23 | 60 | donbas  | UA | got "of" for the figure at characters 23 to 60, expected none
          """)
  void whatDoesNotFitAFigureIsToldInASentence(
      int start, int end, String region, String of, String told) {
    OwnExpression own =
        new OwnExpression(
            start,
            end,
            ExpressionParser.parse(region),
            Optional.ofNullable(of).map(ExpressionParser::parse));
    assertThatThrownBy(() -> judged(DONBAS, own))
        .isInstanceOf(CallerError.class)
        .hasMessageContaining(told);
  }

  @Test
  void oneFigureHasOneExpression() {
    Claim read = judged(DONBAS).get(0).claim();
    assertThatThrownBy(() -> judged(DONBAS, on(read, "UA-14", ""), on(read, "UA-09", "")))
        .isInstanceOf(CallerError.class)
        .hasMessageContaining("got two expressions for the figure");
  }

  private static OwnExpression on(Claim claim, String region, String of) {
    return new OwnExpression(
        claim.start(),
        claim.end(),
        ExpressionParser.parse(region),
        Optional.of(of).filter(o -> !o.isEmpty()).map(ExpressionParser::parse));
  }

  private static List<Judgement> judged(String text, OwnExpression... own) {
    Hints hints = new Hints(Optional.empty(), Optional.empty(), List.of(), List.of(own));
    return Reading.of("t", text, hints, TestLibrary.LIBRARY).judgements();
  }

  private static Hints correcting(Correction... corrections) {
    return new Hints(Optional.empty(), Optional.empty(), List.of(corrections), List.of());
  }

  private static List<String> places(String text, Hints hints) {
    return read(text, hints).stream().map(mention -> mention.place().id()).toList();
  }

  private static List<Mention> read(String text, Hints hints) {
    return Reading.of("t", text, hints, TestLibrary.LIBRARY).mentions();
  }
}
