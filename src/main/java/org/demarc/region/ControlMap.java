package org.demarc.region;

import java.time.LocalDate;
import java.util.List;
import org.demarc.phrase.Phrase;
import org.locationtech.jts.geom.Geometry;

/**
 * Who holds what, for the map.
 *
 * @param layers one for each unit of Ukraine and side, contested land again as its own layer on top
 * @param notes what the reader should know, such as islands that rest on one place
 * @param sources what it rests on, where that is who holds what
 */
public record ControlMap(
    LocalDate day, PointOfView view, List<Layer> layers, List<Phrase> notes, List<Phrase> sources) {

  /**
   * @param holder UA or RU: who holds it, or, from the point of view taken, whose it is
   * @param unit ISO 3166-2 id; for what a state claims outside Ukraine its own ISO 3166-1 id
   * @param contested fought over or grey by a report of these days
   * @param shape longitude, latitude in degrees
   */
  public record Layer(String holder, String unit, boolean contested, Geometry shape) {}

  public ControlMap {
    layers = List.copyOf(layers);
    notes = List.copyOf(notes);
    sources = List.copyOf(sources);
  }
}
