package org.demarc.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.Table;

/** Who is known to hold a state's land against its will: from occupations.tsv. */
public final class Occupiers {
  private static final Map<String, String> BY_OWNER = new HashMap<>();
  private static final Map<String, String> ATTACKED = new HashMap<>();
  private static final Map<String, Integer> SINCE = new HashMap<>();
  private static final Set<String> ONE_OF_MANY = new HashSet<>();

  static {
    for (String[] row : Table.rows(Occupiers.class, "occupations.tsv")) {
      BY_OWNER.put(row[0], row[1]);
      if (row.length > 3 && !row[3].isEmpty()) {
        SINCE.put(row[0], Integer.valueOf(row[3]));
      }
      String war = row.length > 4 ? row[4] : "";
      if (war.equals("between states")) {
        ATTACKED.put(row[1], row[0]);
      }
      if (war.equals("within")) {
        ONE_OF_MANY.add(row[0]);
      }
    }
  }

  private Occupiers() {}

  /** Whether a day lies in or before the year in which a state's land began to be held. */
  static boolean isBeginning(String owner, LocalDate day) {
    return day.getYear() <= SINCE.getOrDefault(owner, 0);
  }

  /** The state in which a party is at war for land: it is meant where none is named; or empty. */
  static String attackedBy(String party) {
    return ATTACKED.getOrDefault(party, "");
  }

  /** The state for whose land a war goes on that a party is in, on either side; or empty. */
  static String foughtFor(String party) {
    return ATTACKED.containsValue(party) ? party : attackedBy(party);
  }

  /** Whether a state's land is held by armed groups, too, so that who is meant must be said. */
  static boolean isOneOfMany(String owner) {
    return ONE_OF_MANY.contains(owner);
  }

  /** Whether a state holds land of another. */
  static boolean isOccupier(String state) {
    return BY_OWNER.containsValue(state);
  }

  /**
   * @param owner ISO 3166-1 code of the state whose land it is
   */
  public static Optional<String> of(String owner) {
    return Optional.ofNullable(BY_OWNER.get(owner));
  }
}
