package org.demarc.region;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.demarc.region.Fact.Party;

/**
 * What can be added up once for a unit in given hands, whatever is asked of it.
 *
 * @param squareKilometres by holder
 * @param outlineKm by holder: border on the unit's outline
 * @param bankKm border of Russian-held land on the left bank
 * @param turned by settlement: what Russian-held land would grow by, were its holder wrong, km2
 * @param lineVariance of the area on either side for where between settlements the line runs, km4
 */
record Sums(
    Map<Party, Double> squareKilometres,
    Map<Party, Double> outlineKm,
    double bankKm,
    Map<Integer, Double> turned,
    double lineVariance) {

  static Sums of(Holding holding, Holders hands) {
    Map<Party, Double> km2 = new EnumMap<>(Map.of(Party.UA, 0.0, Party.RU, 0.0));
    Map<Party, Double> outlineKm = new EnumMap<>(km2);
    Map<Integer, Double> turned = new TreeMap<>();
    double bankKm = 0;
    for (int i = 0; i < holding.mosaic().pieces().size(); i++) {
      Mosaic.Piece piece = holding.mosaic().pieces().get(i);
      Party party = holding.holder(i);
      km2.merge(party, piece.squareKilometres(), Double::sum);
      outlineKm.merge(party, piece.outlineKm(), Double::sum);
      bankKm += party == Party.RU && piece.left() ? piece.bankKm() : 0;
      for (int settlement : holding.decisive(i)) {
        if (holding.holderIf(i, settlement) != party) {
          double grows = (party == Party.UA ? 1 : -1) * piece.squareKilometres();
          turned.merge(settlement, grows, Double::sum);
        }
      }
    }
    return new Sums(km2, outlineKm, bankKm, turned, lineVariance(holding, hands));
  }

  private static double lineVariance(Holding holding, Holders hands) {
    Map<Long, Double> facing = new HashMap<>();
    for (Mosaic.Border border : holding.mosaic().borders()) {
      if (holding.holder(border.a()) != holding.holder(border.b())) {
        addFacing(facing, holding, border);
      }
    }
    return variance(facing, hands);
  }

  /** Adds the length that two settlements of different holders face each other over. */
  static void addFacing(Map<Long, Double> facing, Holding holding, Mosaic.Border border) {
    long from = holding.heaviest(border.a());
    long to = holding.heaviest(border.b());
    // A sliver given away has nobody of its holder by it.
    if (from != Mosaic.NOBODY && to != Mosaic.NOBODY) {
      facing.merge(Math.min(from, to) << 32 | Math.max(from, to), border.kilometres(), Double::sum);
    }
  }

  /** Between two such settlements the line may run anywhere: L2 d2 / 12. */
  static double variance(Map<Long, Double> facing, Holders hands) {
    double sum = 0;
    for (Map.Entry<Long, Double> pair : facing.entrySet()) {
      double apart = hands.kilometresBetween((int) (pair.getKey() >> 32), pair.getKey().intValue());
      sum += Math.pow(pair.getValue() * apart, 2) / 12;
    }
    return sum;
  }
}
