package org.demarc.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarc.article.Table;

/** Who is known to hold a state's land against its will: from occupations.tsv. */
public final class Occupiers {
  private static final Map<String, String> BY_OWNER = new HashMap<>();

  static {
    Table.rows(Occupiers.class, "occupations.tsv").forEach(row -> BY_OWNER.put(row[0], row[1]));
  }

  private Occupiers() {}

  /**
   * @param owner ISO 3166-1 code of the state whose land it is
   */
  public static Optional<String> of(String owner) {
    return Optional.ofNullable(BY_OWNER.get(owner));
  }
}
