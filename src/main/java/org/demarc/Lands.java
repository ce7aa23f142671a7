package org.demarc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.article.CallerError;
import org.demarc.phrase.Phrase;
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
record Lands(List<Sheet.Land> drawn, Sheet.View view, List<Phrase> sources) {
  static Lands of(Atlas atlas, LocalDate day, PointOfView pov, Frame frame, Told told) {
    try {
      ControlMap map = atlas.map(day, pov);
      List<Sheet.Land> drawn = drawn(atlas, map, frame, told);
      return drawn.isEmpty()
          ? new Lands(
              List.of(),
              view(told, Phrase.of("legend.borders"), Phrase.of("legend.elsewhere")),
              List.of())
          : new Lands(drawn, view(told, name(pov), sentence(pov)), sources(atlas, map));
    } catch (CallerError e) {
      Phrase known = Phrase.of("legend.notDrawn", atlas.firstDay(), atlas.lastDay());
      return new Lands(List.of(), view(told, name(pov), known), List.of());
    }
  }

  private static Sheet.View view(Told told, Phrase name, Phrase sentence) {
    return new Sheet.View(told.say(name), told.say(sentence));
  }

  /** Of the outlines, and of who holds what. */
  private static List<Phrase> sources(Atlas atlas, ControlMap map) {
    String whole =
        map.view() instanceof ClaimedBy claimed && !isAboutUkraine(atlas, map)
            ? "claimed(%s)".formatted(claimed.party())
            : "UA";
    Set<Phrase> sources = new LinkedHashSet<>();
    if (atlas.amount(ExpressionParser.parse(whole), map.day()) instanceof Measured measured) {
      sources.addAll(measured.sources());
    }
    sources.addAll(map.sources());
    return List.copyOf(sources);
  }

  private static boolean isAboutUkraine(Atlas atlas, ControlMap map) {
    return atlas.isAboutUkraine(map.view(), map.day());
  }

  private static List<Sheet.Land> drawn(Atlas atlas, ControlMap map, Frame frame, Told told) {
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
          String size = sign == Sign.CONTESTED ? "" : told.say(size(atlas, holder, map));
          drawn.add(new Sheet.Land(sign, told.say(label(sign, holder, map.view())), size, all));
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

  private static Phrase label(Sign sign, String holder, PointOfView view) {
    Phrase name = Phrase.country(holder);
    Phrase whose = Phrase.genitive(holder, name);
    return switch (sign) {
      case CONTESTED -> Phrase.of("legend.contested");
      case CLAIMED -> Phrase.of("legend.claimed", name);
      default ->
          view instanceof DeFacto
              ? Phrase.of("legend.held", whose)
              : Phrase.of(view instanceof ClaimedBy ? "legend.left" : "legend.byRight", whose);
    };
  }

  /** Of all such land, not of the part in the frame. */
  private static Phrase size(Atlas atlas, String holder, ControlMap map) {
    Expression land = ExpressionParser.parse(expression(atlas, holder, map));
    return atlas.amount(land, map.day()) instanceof Measured measured
        ? size(measured)
        : Phrase.NOTHING;
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

  private static Phrase size(Measured measured) {
    double half = measured.band().halfWidth().squareKilometres();
    Phrase value = whole(measured.value().squareKilometres());
    return half < 1
        ? Phrase.of("amount.km2", value)
        : Phrase.of("amount.km2.band", value, whole(half));
  }

  private static Phrase whole(double km2) {
    return Phrase.number("%,.0f".formatted(km2));
  }

  private static Phrase name(PointOfView view) {
    if (view instanceof ClaimedBy claimed) {
      return Phrase.of("view.claimed", Phrase.country(claimed.party()));
    }
    return Phrase.of(view instanceof DeFacto ? "view.defacto" : "view.dejure");
  }

  private static Phrase sentence(PointOfView view) {
    if (view instanceof ClaimedBy claimed) {
      return Phrase.of("legend.claimed.sentence", Phrase.country(claimed.party()));
    }
    return Phrase.of(
        view instanceof DeFacto ? "legend.defacto.sentence" : "legend.dejure.sentence");
  }
}
