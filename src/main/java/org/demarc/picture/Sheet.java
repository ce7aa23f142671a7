package org.demarc.picture;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarc.claim.Quantity;
import org.demarc.phrase.Language;
import org.demarc.verdict.Verdict;
import org.locationtech.jts.geom.Geometry;

/**
 * Everything that a picture shows, already decided and worded; drawing adds nothing to it but where
 * each thing stands.
 *
 * @param language that the picture's own words are in
 * @param title of the article, or empty
 * @param asOf the day or days the map speaks of, worded
 * @param view whose eyes the map is drawn with
 * @param frame what the map must hold
 * @param countries outlines to draw instead of the basemap's, where that is too coarse; else none
 * @param disputed outlines of land that more than one state claims
 * @param lands who holds, or whose is, what; contested land last, on top
 * @param region the land of the claim in hand
 * @param claim in hand, with its check
 * @param note for the reader where there is no claim, or empty
 * @param pins places the article names
 * @param names of other places that the map may carry where there is room
 * @param sources one line each, the weightiest first
 * @param permalink where this check is kept, or by which name
 */
public record Sheet(
    Basemap basemap,
    Language language,
    String title,
    String asOf,
    View view,
    Frame frame,
    List<Geometry> countries,
    List<Geometry> disputed,
    List<Land> lands,
    Optional<Geometry> region,
    Optional<Claim> claim,
    String note,
    List<Pin> pins,
    List<Name> names,
    List<String> sources,
    Optional<String> permalink) {

  /**
   * @param name "De facto"
   * @param sentence what is drawn by it
   */
  public record View(String name, String sentence) {}

  /** How land is hatched. */
  public enum Sign {
    UA,
    RU,
    OTHER,
    CLAIMED,
    CONTESTED
  }

  /**
   * @param label for the legend
   * @param size its measure, worded, or empty
   * @param shapes longitude, latitude in degrees; they may meet, but do not overlap
   */
  public record Land(Sign sign, String label, String size, List<Geometry> shapes) {
    public Land {
      Objects.requireNonNull(sign, "sign");
      shapes = List.copyOf(shapes);
    }
  }

  /**
   * @param quote the article's own words
   * @param figure the figure among them, which stays when they are cut
   * @param land what was measured, in words, or empty
   * @param because the sentence for the verdict
   * @param plot quote, measure and others on one axis
   */
  public record Claim(
      String quote,
      String figure,
      String land,
      Verdict verdict,
      String because,
      Optional<Plot> plot) {}

  /** Quote, measure and what others published, in one unit. */
  public record Plot(
      Quantity.Unit unit,
      Optional<Interval> quoted,
      Optional<Interval> measured,
      List<Interval> others) {
    public Plot {
      others = List.copyOf(others);
    }
  }

  /**
   * @param label the value, worded
   * @param low its lower end, or minus infinity where open
   * @param high its upper end, or infinity where open
   */
  public record Interval(String label, double value, double low, double high) {}

  /** What a name stands for, which decides how it is set. */
  public enum Kind {
    COUNTRY,
    REGION,
    TOWN,
    WATER,
    RIVER,
    FEATURE
  }

  /**
   * A place of the article.
   *
   * @param weight how often it is named
   */
  public record Pin(
      String id, String name, Kind kind, double longitude, double latitude, int weight) {}

  /**
   * A name for orientation.
   *
   * @param importance higher goes first; a town's population, say
   */
  public record Name(
      String id, String name, Kind kind, double longitude, double latitude, double importance) {}

  public Sheet {
    Objects.requireNonNull(basemap, "basemap");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(view, "view");
    Objects.requireNonNull(frame, "frame");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(permalink, "permalink");
    countries = List.copyOf(countries);
    disputed = List.copyOf(disputed);
    lands = List.copyOf(lands);
    pins = List.copyOf(pins);
    names = List.copyOf(names);
    sources = List.copyOf(sources);
  }
}
