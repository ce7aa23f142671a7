package org.demarc;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarc.article.CallerError;
import org.demarc.picture.Frame;
import org.demarc.picture.Sheet;
import org.demarc.picture.Sheet.Sign;
import org.demarc.region.Atlas;
import org.demarc.region.ControlMap;
import org.demarc.region.Expression;
import org.demarc.region.ExpressionParser;
import org.demarc.region.Measured;
import org.demarc.region.PointOfView;
import org.demarc.region.PointOfView.ClaimedBy;
import org.demarc.region.PointOfView.DeFacto;
import org.locationtech.jts.geom.Geometry;

/**
 * Who holds, or whose is, what of the land in a frame, for a picture.
 *
 * @param drawn what lies in the frame, contested land last
 */
record Lands(List<Sheet.Land> drawn, Sheet.View view, List<String> sources) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final String ELSEWHERE =
      "who holds what is drawn for Ukraine only; borders as Natural Earth has them.";

  static Lands of(Atlas atlas, LocalDate day, PointOfView pov, Frame frame) {
    try {
      ControlMap map = atlas.map(day, pov);
      List<Sheet.Land> drawn = drawn(atlas, map, frame);
      return drawn.isEmpty()
          ? new Lands(List.of(), new Sheet.View("Borders", ELSEWHERE), List.of())
          : new Lands(drawn, new Sheet.View(name(pov), sentence(pov)), sources(atlas, map));
    } catch (CallerError e) {
      String known =
          "not drawn, as Demarc knows who held what only from %s to %s."
              .formatted(DAY.format(atlas.firstDay()), DAY.format(atlas.lastDay()));
      return new Lands(List.of(), new Sheet.View(name(pov), known), List.of());
    }
  }

  /** Of the outlines, and of who holds what. */
  private static List<String> sources(Atlas atlas, ControlMap map) {
    String whole =
        map.view() instanceof ClaimedBy claimed && !isAboutUkraine(atlas, map)
            ? "claimed(%s)".formatted(claimed.party())
            : "UA";
    Set<String> sources = new LinkedHashSet<>();
    if (atlas.amount(ExpressionParser.parse(whole), map.day()) instanceof Measured measured) {
      sources.addAll(measured.sources());
    }
    sources.addAll(map.sources());
    return List.copyOf(sources);
  }

  private static boolean isAboutUkraine(Atlas atlas, ControlMap map) {
    return atlas.isAboutUkraine(map.view(), map.day());
  }

  private static List<Sheet.Land> drawn(Atlas atlas, ControlMap map, Frame frame) {
    Map<Sign, List<Geometry>> shapes = new EnumMap<>(Sign.class);
    Map<Sign, String> holders = new EnumMap<>(Sign.class);
    for (ControlMap.Layer layer : map.layers()) {
      Sign sign = sign(layer, map.view());
      if (Focus.meets(frame, layer.shape().getEnvelopeInternal())) {
        shapes.computeIfAbsent(sign, s -> new ArrayList<>()).add(layer.shape());
        holders.put(sign, layer.holder());
      }
    }
    List<Sheet.Land> drawn = new ArrayList<>();
    shapes.forEach(
        (sign, all) -> {
          String holder = holders.get(sign);
          String size = sign == Sign.CONTESTED ? "" : size(atlas, holder, map);
          drawn.add(new Sheet.Land(sign, label(sign, holder, map.view()), size, all));
        });
    return drawn;
  }

  private static Sign sign(ControlMap.Layer layer, PointOfView view) {
    if (layer.contested()) {
      return Sign.CONTESTED;
    }
    if (view instanceof ClaimedBy claimed && claimed.party().equals(layer.holder())) {
      return Sign.CLAIMED;
    }
    return switch (layer.holder()) {
      case "UA" -> Sign.UA;
      case "RU" -> Sign.RU;
      default -> Sign.OTHER;
    };
  }

  private static String label(Sign sign, String holder, PointOfView view) {
    String name = country(holder);
    return switch (sign) {
      case CONTESTED -> "Contested; counted with its holder";
      case CLAIMED -> "Claimed by " + name;
      default ->
          view instanceof DeFacto
              ? "Held by " + name
              : view instanceof ClaimedBy ? "Left to " + name : name + "’s by right";
    };
  }

  static String country(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }

  /** Of all such land, not of the part in the frame. */
  private static String size(Atlas atlas, String holder, ControlMap map) {
    Expression land = ExpressionParser.parse(expression(atlas, holder, map));
    return atlas.amount(land, map.day()) instanceof Measured measured ? size(measured) : "";
  }

  private static String expression(Atlas atlas, String holder, ControlMap map) {
    if (map.view() instanceof DeFacto) {
      return "UA & held(%s)".formatted(holder);
    }
    if (!(map.view() instanceof ClaimedBy claimed)) {
      return "UA";
    }
    String land = "claimed(%s)".formatted(claimed.party());
    if (holder.equals("UA")) {
      return "UA - " + land;
    }
    return isAboutUkraine(atlas, map) ? "UA & " + land : land;
  }

  private static String size(Measured measured) {
    double half = measured.band().halfWidth().squareKilometres();
    String band = half < 1 ? "" : " ± %,.0f".formatted(half);
    return "%,.0f%s km²".formatted(measured.value().squareKilometres(), band);
  }

  private static String name(PointOfView view) {
    if (view instanceof ClaimedBy claimed) {
      return "As claimed by " + country(claimed.party());
    }
    return view instanceof DeFacto ? "De facto" : "De jure";
  }

  private static String sentence(PointOfView view) {
    if (view instanceof ClaimedBy claimed) {
      return "what %s calls its own by its acts up to this day."
          .formatted(country(claimed.party()));
    }
    return view instanceof DeFacto
        ? "who holds the land on this day, whosever it is."
        : "by Ukraine’s borders of 1991, which UN General Assembly resolution 68/262 upholds.";
  }
}
