package org.demarc.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarc.TestLibrary;
import org.demarc.phrase.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {
  private static final Atlas ATLAS = TestLibrary.atlas();
  private static final LocalDate DAY = LocalDate.of(2025, 12, 8);

  private static double km2(String expression, LocalDate day) {
    return ((Measured) ATLAS.amount(ExpressionParser.parse(expression), day))
        .value()
        .squareKilometres();
  }

  @Test
  void everyPositionNamesItsActAndWhoPublishedIt() {
    List<Position> all = ATLAS.positions().all();
    assertThat(all).hasSizeGreaterThan(60);
    assertThat(all).extracting(Position::id).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(p -> assertThat(p.publisher() + p.reference()).isNotBlank());
    assertThat(all).allSatisfy(p -> assertThat(p.land()).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "claimed(MA), EH, 2025-12-08",
    "claimed(EH), EH, 1976-02-27",
    "claimed(IL), demarc:golan, 1981-12-14",
    "claimed(SY), demarc:golan, 2025-12-08",
    "claimed(VE), essequibo, 2024-04-03",
    "claimed(RS), XK, 2025-12-08",
    "claimed(CN), TW + IN-AR + aksai-chin + shaksgam, 2025-12-08",
    "claimed(AR), FK + GS, 2025-12-08",
    "claimed(PS), PS, 2025-12-08",
    "claimed(IN), kashmir + IN-AR, 2025-12-08",
    "claimed(RU), UA-43 + UA-40, 2014-03-18"
  })
  void whatAStateClaimsIsMeasured(String claim, String land, LocalDate day) {
    double expected = km2(land, day);
    assertThat(km2(claim, day)).isBetween(expected * (1 - 1e-6), expected * (1 + 1e-6));
  }

  @ParameterizedTest
  @CsvSource({"claimed(MA), 1979-08-13", "claimed(IL), 1980-07-29", "claimed(DE), 2025-12-08"})
  void nothingIsClaimedBeforeTheAct(String claim, LocalDate day) {
    assertThat(ATLAS.amount(ExpressionParser.parse(claim), day)).isInstanceOf(Unresolved.class);
  }

  @Test
  void everyClaimantIsAPointOfViewThatDrawsItsLand() {
    List<PointOfView> views = ATLAS.pointsOfView(DAY);
    assertThat(views.subList(0, 3))
        .containsExactly(
            new PointOfView.DeJure(), new PointOfView.DeFacto(), new PointOfView.ClaimedBy("RU"));
    assertThat(views).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    for (PointOfView view : views.subList(2, views.size())) {
      String party = ((PointOfView.ClaimedBy) view).party();
      Set<String> holders =
          ATLAS.map(DAY, view).layers().stream()
              .map(ControlMap.Layer::holder)
              .collect(Collectors.toSet());
      assertThat(holders).as(view.toString()).contains(party, "UA");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ilemi", "demarc:ilemi", "bessarabia-south"})
  void landWithoutAnOutlineSaysWhy(String id) {
    assertThat(
            ((Unresolved) ATLAS.measure(new Expression.Named(id), DAY))
                .reason()
                .in(Language.ENGLISH))
        .contains("no outline of")
        .matches(reason -> reason.length() > 40);
  }
}
