package org.demarc.region;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarc.gazetteer.LocalNames;
import org.demarc.measure.Area;

/**
 * What a piece of land is about as large as: of countries, states of the United States and oblasts
 * of Ukraine the nearest by published area, where one is between half and twice its size. Read when
 * first asked for.
 */
final class Sizes {
  private static final List<String> FILES =
      List.of("countries.geojson.gz", "us-states.geojson.gz", "ukraine.geojson");

  private final Outlines outlines;
  private final LocalNames local;
  private List<List<Size>> groups;

  Sizes(Outlines outlines, LocalNames local) {
    this.outlines = outlines;
    this.local = local;
  }

  /**
   * Of each group the one whose size is nearest by ratio.
   *
   * @param itself id of what is measured: nothing is told to be as large as itself
   */
  List<Size> near(Area area, Optional<String> itself) {
    return groups().stream()
        .flatMap(
            group ->
                group.stream()
                    .filter(size -> distance(size, area) <= Math.log(2))
                    .filter(size -> !itself.equals(Optional.of(size.id())))
                    .min(Comparator.comparingDouble(size -> distance(size, area)))
                    .stream())
        .toList();
  }

  /** By ratio: 0 is as large. */
  private static double distance(Size size, Area area) {
    return Math.abs(Math.log(size.squareKilometres() / area.squareKilometres()));
  }

  private synchronized List<List<Size>> groups() {
    if (groups == null) {
      groups = FILES.stream().map(this::group).toList();
    }
    return groups;
  }

  private List<Size> group(String file) {
    return outlines.properties(file).entrySet().stream()
        .flatMap(region -> size(region.getKey(), region.getValue()).stream())
        .toList();
  }

  /** The total area comes first where both are published. */
  private Optional<Size> size(String id, JsonNode properties) {
    return GeoJson.official(properties.path("official")).stream()
        .findFirst()
        .map(
            official ->
                new Size(
                    id,
                    local.name(id, properties.path("name").asText(id)),
                    official.squareKilometres(),
                    official.kind(),
                    official.source()));
  }
}
