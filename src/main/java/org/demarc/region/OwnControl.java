package org.demarc.region;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarc.article.CallerError;

/**
 * What a user brings about who held what.
 *
 * @param facts files in the form of {@code geodata/control/facts.csv}, added to Demarc's own
 * @param layers a folder of land by date, in place of the line computed from facts
 */
public record OwnControl(List<Path> facts, Optional<Path> layers) {
  public static final OwnControl NONE = new OwnControl(List.of(), Optional.empty());

  public OwnControl {
    facts = List.copyOf(facts);
    Objects.requireNonNull(layers, "layers");
    if (!facts.isEmpty() && layers.isPresent()) {
      throw new CallerError(
          "got own facts %s and own layers %s, expected one of them: layers stand in place of facts"
              .formatted(facts.get(0), layers.get()));
    }
  }
}
