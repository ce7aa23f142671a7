package org.demarc.region;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.demarc.region.Fact.Party;

/**
 * What can be added up once for a unit in given hands, whatever is asked of it.
 *
 * @param squareKilometres by holder
 * @param outlineKm by holder: border on the unit's outline
 * @param bankKm border of Russian-held land on the left bank
 * @param turned for each settlement: what Russian-held land would grow by, were its holder wrong,
 *     km2
 * @param lineVariance of the area on either side for where between settlements the line runs, km4
 */
record Sums(
    Map<Party, Double> squareKilometres,
    Map<Party, Double> outlineKm,
    double bankKm,
    double[] turned,
    double lineVariance) {

  static Sums of(Holding holding, Holders hands) {
    Map<Party, Double> km2 = new EnumMap<>(Party.class);
    Map<Party, Double> outlineKm = new EnumMap<>(Party.class);
    double bankKm = 0;
    for (Party party : Party.values()) {
      double area = 0;
      double outline = 0;
      for (int i = 0; i < holding.mosaic().pieces().size(); i++) {
        if (holding.holder(i) == party) {
          Mosaic.Piece piece = holding.mosaic().pieces().get(i);
          area += piece.squareKilometres();
          outline += piece.outlineKm();
          bankKm += party == Party.RU && piece.left() ? piece.bankKm() : 0;
        }
      }
      km2.put(party, area);
      outlineKm.put(party, outline);
    }
    return new Sums(km2, outlineKm, bankKm, turned(holding, hands), lineVariance(holding, hands));
  }

  private static double[] turned(Holding holding, Holders hands) {
    double[] grows = new double[hands.size()];
    for (int i = 0; i < holding.mosaic().pieces().size(); i++) {
      Party party = holding.holder(i);
      double km2 = holding.mosaic().pieces().get(i).squareKilometres();
      for (int settlement : holding.decisive(i)) {
        if (holding.holderIf(i, settlement) != party) {
          grows[settlement] += party == Party.UA ? km2 : -km2;
        }
      }
    }
    return grows;
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
