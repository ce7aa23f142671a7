package org.demarc.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Set;
import java.util.stream.Stream;
import org.demarc.TestLibrary;
import org.demarc.article.Table;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.ExpressionParser;
import org.demarc.region.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KinTest {
  private static final Atlas ATLAS = TestLibrary.atlas();
  private static final Gazetteer GAZETTEER = TestLibrary.gazetteer();
  private static final Set<String> WAYS = Set.of("outline", "sum", "other", "disputed", "rest");

  static Stream<String> rows() {
    return rows("kin.tsv");
  }

  static Stream<String> heldWhole() {
    return rows("held-whole.tsv");
  }

  private static Stream<String> rows(String table) {
    return Table.rows(Kin.class, table).stream().map(cells -> String.join("\t", cells));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void listsLandsThatCanBeMeasuredByPlacesThatAreKnown(String row) {
    String[] cells = row.split("\t");
    assertThat(cells).hasSize(5);
    assertThat(WAYS).contains(cells[0]);
    boolean outlined = ATLAS.knows(new Expression.Named(cells[1]));
    assertThat(outlined || GAZETTEER.byId(cells[1]).isPresent()).as(cells[1]).isTrue();
    assertThat(ATLAS.knows(ExpressionParser.parse(cells[2]))).as(cells[2]).isTrue();
  }

  /**
   * The reader takes a land and its only holder's part for one: as the facts of control have it.
   */
  @ParameterizedTest
  @MethodSource("heldWhole")
  void takesOnlyLandsForWholeThatOneStateHolds(String row) {
    String[] cells = row.split("\t");
    double whole = squareKilometres(cells[0]);
    assertThat(squareKilometres(cells[0] + " & held(" + cells[1] + ")"))
        .isCloseTo(whole, withinPercentage(1));
  }

  private static double squareKilometres(String expression) {
    return ((Measured) ATLAS.amount(ExpressionParser.parse(expression), ATLAS.lastDay()))
        .value()
        .squareKilometres();
  }

  @ParameterizedTest
  @CsvSource({
    "SS, SD + SS, true",
    "GB-NIR, island-of-ireland, true",
    "UA-14, UA-14 + UA-09 + UA-23, true",
    "UA-63, UA-14 + UA-09, false",
    "BA-SRP, BA-BIH, false",
    "IE, GB-NIR, false"
  })
  void tellsWhatIsAPart(String part, String whole, boolean is) {
    assertThat(Kin.isPart(ExpressionParser.parse(part), ExpressionParser.parse(whole)))
        .isEqualTo(is);
  }

  @Test
  void isAkinEitherWay() {
    Expression serbia = new Expression.Named("RS");
    Expression kosovo = new Expression.Named("XK");
    assertThat(Kin.areAkin(serbia, kosovo)).isTrue();
    assertThat(Kin.areAkin(kosovo, serbia)).isTrue();
    assertThat(Kin.areAkin(kosovo, new Expression.Named("AL"))).isFalse();
  }
}
