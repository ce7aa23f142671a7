package org.demarc.claim;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Geodata;
import org.demarc.gazetteer.Place;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.Measured;
import org.demarc.region.OwnControl;

/** Writes {@code areas.tsv}: how large every land is that a text may name. */
final class AreaTable {
  /** Orders of magnitude are told apart by it, nothing finer. */
  private static final MathContext TWO_FIGURES = new MathContext(2);

  private AreaTable() {}

  public static void main(String[] arguments) throws IOException {
    Atlas atlas = Atlas.open(Geodata.folder(), OwnControl.NONE);
    Gazetteer gazetteer = Gazetteer.load(Geodata.folder());
    Map<String, String> areas = new TreeMap<>();
    for (int number = 0; number < gazetteer.size(); number++) {
      Place place = gazetteer.place(number);
      Expression land = new Expression.Named(place.id());
      if (place.kind().isTerritory()
          && atlas.knows(land)
          && atlas.measure(land) instanceof Measured measured) {
        BigDecimal area = new BigDecimal(measured.value().squareKilometres()).round(TWO_FIGURES);
        areas.put(place.id(), area.toPlainString());
      }
    }
    StringBuilder table = new StringBuilder();
    table.append(
        "# How large a land is, km2 to two figures, by the outlines of geodata/regions:\n");
    table.append("# mvn -q -Pbench test-compile exec:exec@areas.\n");
    table.append("# id\tkm2\n");
    areas.forEach((id, area) -> table.append(id).append('\t').append(area).append('\n'));
    Files.writeString(Path.of(arguments[0]), table);
    System.out.println(areas.size() + " lands");
  }
}
