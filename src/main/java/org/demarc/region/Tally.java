package org.demarc.region;

import java.util.HashMap;
import java.util.Map;
import org.demarc.measure.Authalic;
import org.demarc.region.Fact.Party;

/**
 * Sums area and error over units. Errors of different settlements, borders and units are taken as
 * independent; the pieces of one settlement's cell err together.
 */
final class Tally {
  /**
   * How far a border of our outlines is from the true one, root mean square, and over what length
   * it keeps to one side: see docs/control.md.
   */
  static final double OUTLINE_ERROR_KM = 0.65;

  static final double ERROR_KEEPS_SIDE_KM = 10;

  /** Standard deviations either side that hold nine errors in ten. */
  static final double NINE_IN_TEN = 1.645;

  private double squareKilometres;
  private double outlineVariance;
  private double lineVariance;
  private final Map<Long, Flip> flips = new HashMap<>();

  /** What the area would change by were a settlement's holder wrong, and the chance of that. */
  private static final class Flip {
    private double squareKilometres;
    private double chance;

    double variance() {
      return chance * (1 - chance) * squareKilometres * squareKilometres;
    }
  }

  double squareKilometres() {
    return squareKilometres;
  }

  /** Half-width of the outline's part of the band, km2. */
  double outline() {
    return Math.sqrt(outlineVariance);
  }

  /** Half-width of the part of the band for who holds what, nine in ten, km2. */
  double control() {
    double variance = lineVariance;
    for (Flip flip : flips.values()) {
      variance += flip.variance();
    }
    return NINE_IN_TEN * Math.sqrt(variance);
  }

  /**
   * Adds to the control's part of the band.
   *
   * @param km2 half-width, nine in ten
   */
  void addUnsure(double km2) {
    lineVariance += Math.pow(km2 / NINE_IN_TEN, 2);
  }

  void addWhole(double km2, double outlineError) {
    squareKilometres += km2;
    outlineVariance += Math.pow(km2 * outlineError, 2);
  }

  /**
   * @param borderKm length of its border that is the region's own outline
   * @param ofKm length of the whole outline
   * @param ofKm2 area of the whole region
   */
  void addPart(double km2, double borderKm, double ofKm, double ofKm2, double outlineError) {
    squareKilometres += km2;
    outlineVariance += partOutlineVariance(borderKm, ofKm, ofKm2, outlineError);
  }

  /**
   * The net error known for the whole spreads over its border; a short stretch strays by chance.
   */
  private static double partOutlineVariance(
      double borderKm, double ofKm, double ofKm2, double outlineError) {
    double share = Math.min(1, borderKm / Math.max(ofKm, 1));
    double net = Math.pow(outlineError * ofKm2, 2) * share;
    double byChance =
        Math.pow(NINE_IN_TEN * OUTLINE_ERROR_KM, 2)
            * borderKm
            * Math.min(borderKm, ERROR_KEEPS_SIDE_KM);
    return Math.max(net, byChance);
  }

  /**
   * Adds what an expression takes of a unit.
   *
   * @param holdings on each of the dates
   * @param hands on each of the dates
   * @param lands by mask, see {@link InUkraine}
   */
  void addUnit(Region unit, Holding[] holdings, Holders[] hands, Land[] lands) {
    boolean plain =
        holdings.length == 1
            && !(lands[0] instanceof Land.Part)
            && !(lands[1] instanceof Land.Part);
    if (plain) {
      addPlain(unit, holdings[0].sums(hands[0]), hands[0], lands);
    } else {
      addPieces(unit, holdings, hands, lands);
    }
  }

  /** One date, and of either side's land all or nothing: by far the commonest, from sums. */
  private void addPlain(Region unit, Sums sums, Holders hands, Land[] lands) {
    boolean takesUkrainian = lands[0] instanceof Land.Whole;
    boolean takesRussian = lands[1] instanceof Land.Whole;
    double ukrainian = sums.squareKilometres().get(Party.UA);
    double russian = sums.squareKilometres().get(Party.RU);
    double taken = (takesUkrainian ? ukrainian : 0) + (takesRussian ? russian : 0);
    squareKilometres += taken;
    if (takesUkrainian != takesRussian) {
      for (int settlement = 0; settlement < sums.turned().length; settlement++) {
        double km2 = sums.turned()[settlement];
        if (km2 != 0) {
          addFlip(settlement, 1, takesRussian ? km2 : -km2, hands.chanceWrong(settlement));
        }
      }
      lineVariance += sums.lineVariance() + bankVariance(sums.bankKm());
    }
    double outlineKm = sums.outlineKm().get(Party.UA) + sums.outlineKm().get(Party.RU);
    double borderKm =
        (takesUkrainian ? sums.outlineKm().get(Party.UA) : 0)
            + (takesRussian ? sums.outlineKm().get(Party.RU) : 0);
    addOutline(unit, taken == ukrainian + russian, borderKm, outlineKm, ukrainian + russian);
  }

  private void addFlip(int settlement, int group, double km2, double chance) {
    long key = (long) settlement << 8 | group;
    Flip flip = flips.computeIfAbsent(key, k -> new Flip());
    flip.squareKilometres += km2;
    flip.chance = Math.max(flip.chance, chance);
  }

  private static double bankVariance(double km) {
    return River.ERROR_KM * River.ERROR_KM / 3 * km * Math.min(km, ERROR_KEEPS_SIDE_KM);
  }

  private void addOutline(
      Region unit, boolean all, double borderKm, double outlineKm, double unitKm2) {
    outlineVariance +=
        all
            ? Math.pow(unitKm2 * unit.outlineError(), 2)
            : partOutlineVariance(borderKm, outlineKm, unitKm2, unit.outlineError());
  }

  private void addPieces(Region unit, Holding[] holdings, Holders[] hands, Land[] lands) {
    Mosaic mosaic = holdings[0].mosaic();
    double borderKm = 0;
    double outlineKm = 0;
    double bankKm = 0;
    double unitKm2 = 0;
    boolean all = true;
    for (int i = 0; i < mosaic.pieces().size(); i++) {
      Mosaic.Piece piece = mosaic.pieces().get(i);
      int held = mask(holdings, i);
      double taken = areaIn(piece, lands[held]);
      squareKilometres += taken;
      all &= lands[held] instanceof Land.Whole;
      borderKm += taken > 0 ? piece.outlineKm() * taken / piece.squareKilometres() : 0;
      outlineKm += piece.outlineKm();
      unitKm2 += piece.squareKilometres();
      bankKm += piece.left() && lands[held] != lands[0] ? piece.bankKm() : 0;
      addFlips(holdings, hands, piece, i, held, lands, taken);
    }
    addLine(holdings, hands[0], lands);
    lineVariance += bankVariance(bankKm);
    addOutline(unit, all, borderKm, outlineKm, unitKm2);
  }

  static int mask(Holding[] holdings, int piece) {
    int mask = 0;
    for (int date = 0; date < holdings.length; date++) {
      mask |= holdings[date].holder(piece) == Party.RU ? 1 << date : 0;
    }
    return mask;
  }

  private static double areaIn(Mosaic.Piece piece, Land land) {
    if (land instanceof Land.Part part) {
      return Authalic.area(Overlay.intersection(piece.shape(), part.shape())).squareKilometres();
    }
    return land instanceof Land.Whole ? piece.squareKilometres() : 0;
  }

  /**
   * What the area would change by were a settlement's holder wrong: on all days on which the same
   * side is said to hold it.
   */
  private void addFlips(
      Holding[] holdings,
      Holders[] hands,
      Mosaic.Piece piece,
      int i,
      int held,
      Land[] lands,
      double taken) {
    int[] decisive = Holders.NONE;
    for (Holding holding : holdings) {
      decisive = Holders.joined(decisive, holding.decisive(i));
    }
    int all = lands.length - 1;
    for (int settlement : decisive) {
      int said = 0;
      for (int date = 0; date < holdings.length; date++) {
        said |= hands[date].holder(settlement) == Party.RU ? 1 << date : 0;
      }
      if (said == 0 || said == all) {
        addFlip(holdings, hands, piece, i, held, lands, taken, settlement, all);
      } else {
        addFlip(holdings, hands, piece, i, held, lands, taken, settlement, said);
        addFlip(holdings, hands, piece, i, held, lands, taken, settlement, all ^ said);
      }
    }
  }

  private void addFlip(
      Holding[] holdings,
      Holders[] hands,
      Mosaic.Piece piece,
      int i,
      int held,
      Land[] lands,
      double taken,
      int settlement,
      int group) {
    int flipped = held;
    double chance = 0;
    for (int date = 0; date < holdings.length; date++) {
      if ((group >> date & 1) == 1) {
        boolean russian = holdings[date].holderIf(i, settlement) == Party.RU;
        flipped = russian ? flipped | 1 << date : flipped & ~(1 << date);
        chance = Math.max(chance, hands[date].chanceWrong(settlement));
      }
    }
    if (lands[flipped] != lands[held]) {
      addFlip(settlement, group, areaIn(piece, lands[flipped]) - taken, chance);
    }
  }

  private void addLine(Holding[] holdings, Holders hands, Land[] lands) {
    Map<Long, Double> facing = new HashMap<>();
    for (Mosaic.Border border : holdings[0].mosaic().borders()) {
      if (lands[mask(holdings, border.a())] != lands[mask(holdings, border.b())]) {
        for (Holding holding : holdings) {
          if (holding.holder(border.a()) != holding.holder(border.b())) {
            Sums.addFacing(facing, holding, border);
            break;
          }
        }
      }
    }
    lineVariance += Sums.variance(facing, hands);
  }
}
