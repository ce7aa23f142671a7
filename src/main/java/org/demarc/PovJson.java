package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.ExpressionParser;
import org.demarc.region.Measured;
import org.demarc.region.Measurement;
import org.demarc.region.PointOfView;
import org.demarc.region.PointOfView.ClaimedBy;
import org.demarc.region.PointOfView.DeFacto;
import org.demarc.region.Unresolved;

/** The points of view on Ukraine's land: a sentence each, and how much of it each party has. */
final class PovJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PovJson() {}

  static ArrayNode of(Atlas atlas, LocalDate day, Told told) {
    ArrayNode list = JSON.createArrayNode();
    for (PointOfView view : atlas.pointsOfView(day)) {
      ObjectNode node =
          list.addObject()
              .put("pov", view.toString())
              .put("sentence", told.say(sentence(view)))
              .put("asOf", day.toString());
      if (atlas.isAboutUkraine(view, day)) {
        addHolders(node, atlas, view, day, told);
      } else {
        addClaim(node, (ClaimedBy) view, told);
      }
    }
    return list;
  }

  /** Not measured here, for a map of Ukraine needs none of them: /api/area does that. */
  private static void addClaim(ObjectNode node, ClaimedBy view, Told told) {
    node.put("sentence", told.say(Phrase.of("view.claimed.elsewhere", view.party())));
    node.putArray("holders")
        .addObject()
        .put("party", view.party())
        .put("expression", "claimed(%s)".formatted(view.party()));
  }

  static Phrase sentence(PointOfView view) {
    if (view instanceof ClaimedBy claimed) {
      return Phrase.of("view.claimed.sentence", claimed.party());
    }
    return Phrase.of(view instanceof DeFacto ? "view.defacto.sentence" : "view.dejure.sentence");
  }

  /** Whose land is which expression; together they are Ukraine. */
  private static Map<String, String> lands(PointOfView view) {
    Map<String, String> lands = new LinkedHashMap<>();
    if (view instanceof ClaimedBy claimed) {
      lands.put("UA", "UA - claimed(%s)".formatted(claimed.party()));
      lands.put(claimed.party(), "UA & claimed(%s)".formatted(claimed.party()));
    } else if (view instanceof DeFacto) {
      lands.put("UA", "UA & held(UA)");
      lands.put("RU", "UA & held(RU)");
    } else {
      lands.put("UA", "UA");
    }
    return lands;
  }

  private static void addHolders(
      ObjectNode node, Atlas atlas, PointOfView view, LocalDate day, Told told) {
    ArrayNode holders = JSON.createArrayNode();
    for (Map.Entry<String, String> land : lands(view).entrySet()) {
      Measurement measurement = atlas.measure(ExpressionParser.parse(land.getValue()), day);
      if (measurement instanceof Unresolved unresolved) {
        node.put("unresolved", told.say(unresolved.reason()));
        return;
      }
      Measured measured = (Measured) measurement;
      ObjectNode each =
          holders.addObject().put("party", land.getKey()).put("expression", land.getValue());
      Numbers.put(each, "km2", measured.value());
      Numbers.put(each, "low", measured.low());
      Numbers.put(each, "high", measured.high());
      told.put(each, "sources", measured.sources());
      told.put(each, "notes", measured.notes());
    }
    node.set("holders", holders);
  }
}
