package org.demarc.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;
import org.demarc.region.Expression;

/**
 * Every place in a text where a land is named or pointed to, and the lands by how near they are.
 */
final class Spots {
  /** Lands named further back than this many sentences are forgotten. */
  private static final int MEMORY = 6;

  /** Tokens to either side, however long the sentences are. */
  private static final int REACH = 300;

  private static final int MOST = 9;

  /** A comma alone joins nothing: "in Luhansk, Kyiv has kept". */
  private static final Set<String> AND = Set.of("and", "&");

  private static final Set<String> LIST = Set.of(",", "and", "the", "&", "in", "both");

  /**
   * @param owned whether it is named only as the owner of something: "Kosovo's independence"
   * @param member which of several lands told together it is; -1 for one alone
   */
  record Spot(Land land, boolean owned, int member) {
    int distance(Figure figure) {
      return figure.distance(land.start(), land.end());
    }
  }

  private final Passage passage;
  private final List<Spot> all = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<Integer, Integer> ranks = new HashMap<>();
  private final Expression topic;

  Spots(Passage passage, List<Land> lands) {
    this.passage = passage;
    boolean[] covered = new boolean[passage.size()];
    for (Land land : lands) {
      Arrays.fill(covered, land.start(), land.end(), true);
      if (Discourse.isLikened(passage, land)) {
        continue;
      }
      all.add(new Spot(land, false, -1));
      members(land);
    }
    for (int i = 0; i < passage.size(); i++) {
      Place place = passage.startsMention(i) && !covered[i] ? placeAt(i) : null;
      if (place != null) {
        all.add(new Spot(Land.of(place, i, passage.mentionEnd(i)), true, -1));
      }
    }
    all.sort(Comparator.comparingInt(s -> s.land().start()));
    join();
    all.forEach(s -> counts.merge(key(s.land()), 1, Integer::sum));
    this.topic =
        all.stream()
            .map(Spot::land)
            .filter(l -> !Discourse.isActing(passage, l))
            .findFirst()
            .map(Land::expression)
            .orElse(null);
    for (int count : counts.values()) {
      ranks.computeIfAbsent(
          count, own -> (int) counts.values().stream().filter(c -> c > own).count());
    }
  }

  /** "Luhansk and Kherson regions": each of them may have a figure of its own. */
  private void members(Land land) {
    int member = 0;
    for (int i = land.name(); land.count() > 1 && i < land.end(); i++) {
      Place place = passage.startsMention(i) ? placeAt(i) : null;
      if (place != null) {
        all.add(new Spot(Land.of(place, i, passage.mentionEnd(i)), false, member++));
      }
    }
  }

  /** "the advance in Luhansk and Donetsk": names side by side may be meant together. */
  private void join() {
    List<Spot> joined = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Land sum = all.get(i).land();
      while (i + 1 < all.size() && sum.count() < MOST && isJoint(all.get(i), all.get(i + 1))) {
        i++;
        sum = sum.and(all.get(i).land());
      }
      if (sum != all.get(i).land() && passage.hasAny(sum.start(), sum.end(), AND)) {
        joined.add(new Spot(sum, false, -1));
      }
    }
    all.addAll(joined);
    all.sort(Comparator.comparingInt(s -> s.land().start()));
  }

  private boolean isJoint(Spot first, Spot second) {
    Land a = first.land();
    Land b = second.land();
    if (first.member() >= 0 || second.member() >= 0 || a.isCountry() || b.isCountry()) {
      return false;
    }
    boolean apart = b.start() <= a.end() || b.start() > a.end() + 3 || a.count() + b.count() > 4;
    if (apart || !a.owner().equals(b.owner()) || a.expression().equals(b.expression())) {
      return false;
    }
    for (int i = a.end(); i < b.start(); i++) {
      if (!passage.isAny(i, LIST)) {
        return false;
      }
    }
    return true;
  }

  private Place placeAt(int i) {
    Mention mention = passage.mention(i);
    return mention == null ? null : Discourse.territory(mention);
  }

  /** The same for two words that mean the same land, and the same part of it. */
  private static String key(Land land) {
    return land.expression().toString() + land.side().map(Side::toString).orElse("");
  }

  private static boolean isSame(Land a, Land b) {
    return a.expression().equals(b.expression()) && a.side().equals(b.side());
  }

  /** The lands that a figure may speak of, nearest first, each with its spots. */
  List<List<Spot>> near(Figure figure) {
    Map<String, List<Spot>> lands = new LinkedHashMap<>();
    for (Spot spot : within(reach(figure))) {
      lands.computeIfAbsent(key(spot.land()), k -> new ArrayList<>()).add(spot);
    }
    List<List<Spot>> near = new ArrayList<>(lands.values());
    near.forEach(spots -> spots.sort(Comparator.comparingInt(s -> s.distance(figure))));
    near.sort(Comparator.comparingInt(spots -> spots.get(0).distance(figure)));
    return near.size() > MOST ? near.subList(0, MOST) : near;
  }

  /** The words around a figure in which the lands that it may speak of are looked for. */
  Passage.Range reach(Figure figure) {
    int here = passage.sentenceIndex(figure.firstToken());
    int oldest = passage.sentences().get(Math.max(0, here - MEMORY)).from();
    int next = passage.sentences().get(Math.min(passage.sentences().size() - 1, here + 1)).to();
    return new Passage.Range(
        Math.max(oldest, figure.firstToken() - REACH), Math.min(next, figure.endToken() + REACH));
  }

  private List<Spot> within(Passage.Range range) {
    return InOrder.within(all, spot -> spot.land().start(), range);
  }

  /** The lands named between two tokens, each of several told together for itself. */
  List<Land> single(Passage.Range range) {
    return within(range).stream().map(Spot::land).filter(l -> l.count() == 1).toList();
  }

  /** Names in a sentence, those of several told together each for itself; regions, where any is. */
  List<Passage.Range> names(Passage.Range sentence) {
    List<Land> lands =
        within(sentence).stream()
            .filter(s -> !s.owned() && s.land().count() == 1)
            .map(Spot::land)
            .toList();
    return Land.regionsFirst(lands).stream()
        .map(l -> new Passage.Range(l.name(), l.end()))
        .toList();
  }

  /** Whether a land is the former or the latter of the last two named together before a token. */
  boolean isOf(Land land, int which, int before) {
    int sentence = passage.sentenceIndex(before);
    for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
      Passage.Range all = passage.sentences().get(s);
      List<Passage.Range> two =
          names(new Passage.Range(all.from(), Math.min(all.to(), before))).stream()
              .limit(2)
              .toList();
      if (two.size() == 2) {
        Place place = land.count() == 1 ? placeAt(two.get(which).from()) : null;
        return place != null && land.expression().toString().equals(place.id());
      }
    }
    return false;
  }

  /** Whether a land is the first that the text names. */
  boolean isTopic(Land land) {
    return land.expression().equals(topic);
  }

  /** How many lands are named more often in the text. */
  int rank(Land land) {
    return ranks.get(counts.get(key(land)));
  }

  /** How many lands the text names. */
  int lands() {
    return counts.size();
  }

  /** How many words for other lands stand between two tokens. */
  int others(Land land, int from, int to) {
    int others = 0;
    for (int i = firstFrom(from); i < all.size() && others < MOST; i++) {
      if (all.get(i).land().start() >= to) {
        break;
      }
      others += isSame(all.get(i).land(), land) ? 0 : 1;
    }
    return others;
  }

  /** Whether no other land is named before this one in its sentence. */
  boolean opens(Land land) {
    int first = firstFrom(passage.sentence(land.name()).from());
    // "Angola's exclave of Cabinda" opens with Cabinda.
    while (first < all.size() && all.get(first).owned()) {
      first++;
    }
    return first < all.size() && all.get(first).land().start() == land.start();
  }

  /** The index of the first spot at a token or behind it. */
  private int firstFrom(int token) {
    return InOrder.firstFrom(all, spot -> spot.land().start(), token);
  }
}
