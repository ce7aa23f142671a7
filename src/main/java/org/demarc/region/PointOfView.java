package org.demarc.region;

import java.util.regex.Pattern;
import org.demarc.article.CallerError;

/** Whose eyes the map is drawn with. */
public sealed interface PointOfView {
  /** As the United Nations sees it: all of Ukraine is Ukraine's. */
  record DeJure() implements PointOfView {
    @Override
    public String toString() {
      return "dejure";
    }
  }

  /** Who holds it on the day. */
  record DeFacto() implements PointOfView {
    @Override
    public String toString() {
      return "defacto";
    }
  }

  /** What a state says is its own, by its acts up to the day. */
  record ClaimedBy(String party) implements PointOfView {
    @Override
    public String toString() {
      return "claimed:" + party;
    }
  }

  Pattern CLAIMED = Pattern.compile("claimed:([A-Z]{2})");

  static PointOfView parse(String text) {
    var claimed = CLAIMED.matcher(text);
    if (claimed.matches()) {
      return new ClaimedBy(claimed.group(1));
    }
    return switch (text) {
      case "dejure" -> new DeJure();
      case "defacto" -> new DeFacto();
      default ->
          throw new CallerError(
              "got the point of view '" + text + "', expected dejure, defacto or claimed:RU");
    };
  }
}
