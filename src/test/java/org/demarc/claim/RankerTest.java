package org.demarc.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.demarc.claim.Figure.Shape;
import org.demarc.claim.Quantity.Unit;
import org.demarc.region.Expression;
import org.junit.jupiter.api.Test;

class RankerTest {
  private static final Figure FIGURE =
      new Figure(
          0,
          6,
          0,
          2,
          Shape.AREA,
          new Quantity(500, 495, 505, Unit.SQUARE_KILOMETRES, "", "500 km"),
          Optional.empty());

  private static Candidate of(String region, double score) {
    return new Candidate(
        true,
        Optional.of(new Expression.Named(region)),
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        2,
        List.of(new Features("test", List.of(), score)));
  }

  private static Candidate none(double score) {
    return Candidate.none(new Features("test", List.of(), score));
  }

  private static Tie tie(String region) {
    return of(region, 0).tie(FIGURE);
  }

  private static Optional<Tie> best(Optional<Tie> grammar, Candidate... candidates) {
    return new Ranker().choose(FIGURE, List.of(candidates), grammar, false);
  }

  @Test
  void tellsTheLikeliestLand() {
    Optional<Tie> best = best(Optional.empty(), none(0), of("UA-14", 4), of("UA-09", 1));
    assertThat(best.orElseThrow().region()).contains(new Expression.Named("UA-14"));
  }

  @Test
  void sumsUpWhatSpeaksForOneLandInSeveralWays() {
    Optional<Tie> best =
        best(Optional.empty(), none(-9), of("XK", 5), of("RS", 4.9), of("RS", 4.9));
    assertThat(best.orElseThrow().region()).contains(new Expression.Named("RS"));
  }

  @Test
  void saysSoWhereSeveralLandsWouldDo() {
    Tie open =
        best(Optional.empty(), none(-9), of("XK", 4), of("RS", 4), of("AL", 4)).orElseThrow();
    assertThat(open.region()).isEmpty();
    assertThat(open.untold()).contains(Wording.WHICH_LAND);
  }

  @Test
  void leavesOpenWhatIsNotMuchLikelierThanAllElse() {
    // 0.45 and 0.40 and 0.15; 0.55 and 0.33 and 0.12
    assertThat(best(Optional.empty(), none(-9), of("XK", 1.1), of("RS", 1), of("AL", 0)))
        .map(Tie::region)
        .contains(Optional.empty());
    assertThat(best(Optional.empty(), none(-9), of("XK", 1.5), of("RS", 1), of("AL", 0)))
        .map(Tie::region)
        .contains(Optional.of(new Expression.Named("XK")));
  }

  @Test
  void isNoClaimWhereThatIsHalfAsLikelyAsAllLandsTogether() {
    // none 1; three lands 1.3 + 1.2 + 1.1, of which none can be told
    assertThat(best(Optional.empty(), none(0), of("XK", 0.3), of("RS", 0.2), of("AL", 0.1)))
        .map(Tie::region)
        .contains(Optional.empty());
    // none some 2.5, the grammar heard; the same
    assertThat(best(Optional.empty(), none(1.3), of("XK", 0.3), of("RS", 0.2), of("AL", 0.1)))
        .isEmpty();
  }

  @Test
  void carriesTheLikeliestReadingsOfALandLeftOpen() {
    Tie open =
        best(
                Optional.empty(),
                none(-9),
                of("AL", 1),
                of("XK", 2),
                of("RS", 2.5),
                of("ME", 1.2),
                of("HR", -3))
            .orElseThrow();
    assertThat(open.region()).isEmpty();
    assertThat(lands(open)).containsExactly("RS", "XK", "ME");
    assertThat(open.readings().get(0).likelihood()).isCloseTo(0.475, within(0.005));
  }

  @Test
  void carriesTheOtherReadingsOfALandThatIsTold() {
    Tie told = best(Optional.empty(), none(-9), of("XK", 2), of("RS", 1), of("AL", -1)).get();
    assertThat(told.region()).contains(new Expression.Named("XK"));
    assertThat(lands(told)).containsExactly("XK", "RS");
    assertThat(told.readings().get(1).likelihood()).isCloseTo(0.26, within(0.005));
  }

  @Test
  void carriesItsOwnLikelihoodWhereThereIsNoChoice() {
    Tie told = best(Optional.empty(), none(-9), of("XK", 5), of("RS", 1)).get();
    assertThat(lands(told)).containsExactly("XK");
    assertThat(told.readings().get(0).likelihood()).isCloseTo(0.98, within(0.005));
  }

  @Test
  void countsAgainstAReadingThatTheLandMayBeUntold() {
    Candidate untold =
        Candidate.untold(
            Wording.WHICH_LAND, Optional.empty(), 2, List.of(new Features("test", List.of(), 2)));
    Tie open = best(Optional.empty(), none(-9), untold, of("XK", 1)).get();
    assertThat(lands(open)).containsExactly("XK");
    assertThat(open.readings().get(0).likelihood()).isCloseTo(0.27, within(0.005));
  }

  @Test
  void offersNoLandForWhatIsOnlyWishedFor() {
    Tie wish = Tie.untold(Wording.NOT_SO_YET, Optional.empty(), FIGURE, 2);
    Candidate wished =
        Candidate.again(wish, wish.of(), 2, List.of(new Features("test", List.of(), 2)));
    Tie open = best(Optional.of(wish), none(-9), wished, of("XK", 1)).get();
    assertThat(open.untold()).contains(Wording.NOT_SO_YET);
    assertThat(open.readings()).isEmpty();
  }

  private static List<String> lands(Tie tie) {
    return tie.readings().stream().map(r -> r.tie().region().orElseThrow().toString()).toList();
  }

  @Test
  void readsNoClaimWhereNothingSpeaksForOne() {
    assertThat(best(Optional.empty(), none(9), of("XK", 1))).isEmpty();
  }

  @Test
  void hearsTheGrammar() {
    Tie told = tie("UA-65");
    List<Candidate> voted =
        Ranker.voted(
            FIGURE, List.of(none(0), of("UA-14", 1), of("UA-65", 1)), Optional.of(told), false);
    assertThat(voted.get(2).score()).isGreaterThan(voted.get(1).score());
  }

  @Test
  void addsWhatOnlyTheGrammarFound() {
    List<Candidate> voted =
        Ranker.voted(FIGURE, List.of(none(0)), Optional.of(tie("UA-65")), false);
    assertThat(voted).hasSize(2).last().matches(c -> c.isSame(tie("UA-65")));
  }

  @Test
  void weighsWhatWasLearnt() {
    assertThat(Weights.of("area", false, List.of("no such feature"))).isZero();
    assertThat(Weights.of("none-area", false, List.of("other-things"))).isPositive();
    assertThat(Weights.of("area", false, List.of("misfit"))).isNegative();
  }
}
