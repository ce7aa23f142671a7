package org.demarc.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names and figures that take turns in a sentence, "78 % of Donetsk, 99 % of Luhansk", "Russia 58
 * %, Ukraine 42 %": which of them belong together.
 */
final class Pairs {
  /** Whether the name stands before its figure, behind it, or in a list of its own. */
  enum Order {
    BEFORE,
    BEHIND,
    RESPECTIVELY
  }

  /**
   * The name that goes with a figure.
   *
   * @param start token
   * @param isClear whether the other order would fit the sentence clearly worse
   */
  record Pair(int start, Order order, boolean isClear) {}

  private record Item(int start, int end, Figure figure) {}

  private static final int CLOSE = 4;
  private static final double CLEARLY = 1.5;
  private static final Set<String> JOINS = Set.of("in", "of", "for", "from", "at", "to");
  private static final Set<String> PARTS = Set.of(",", ";", "and");

  private final Passage passage;
  private final List<Item> items = new ArrayList<>();
  private final Map<Figure, Pair> pairs = new IdentityHashMap<>();

  /**
   * @param names first token and token after the last of each name
   */
  Pairs(Passage passage, List<Figure> figures, List<Passage.Range> names) {
    this.passage = passage;
    if (figures.size() > 1 && names.size() > 1) {
      figures.forEach(f -> items.add(new Item(f.firstToken(), f.endToken(), f)));
      names.forEach(n -> items.add(new Item(n.from(), n.to(), null)));
      items.sort(Comparator.comparingInt(Item::start));
      pair();
      respectively();
    }
  }

  /** The name that goes with a figure, or null where they do not take turns. */
  Pair of(Figure figure) {
    return pairs.get(figure);
  }

  private void pair() {
    double before = 0;
    double behind = 0;
    for (int i = 0; i < items.size(); i++) {
      before += worth(i, i - 1);
      behind += worth(i, i + 1);
    }
    Order order = before > behind ? Order.BEFORE : Order.BEHIND;
    boolean clear = Math.abs(before - behind) >= CLEARLY;
    for (int i = 0; i < items.size(); i++) {
      int name = order == Order.BEFORE ? i - 1 : i + 1;
      if (isPair(i, name)) {
        pairs.put(items.get(i).figure(), new Pair(items.get(name).start(), order, clear));
      }
    }
  }

  private boolean isPair(int figure, int name) {
    return name >= 0
        && name < items.size()
        && items.get(figure).figure() != null
        && items.get(name).figure() == null;
  }

  private double worth(int figure, int name) {
    if (!isPair(figure, name)) {
      return 0;
    }
    Item first = items.get(Math.min(figure, name));
    Item second = items.get(Math.max(figure, name));
    double worth = second.start() - first.end() <= CLOSE ? 2 : 1;
    for (int i = first.end(); i < second.start(); i++) {
      if (passage.isAny(i, PARTS)) {
        worth -= passage.is(i, ";") ? 2 : 1;
      }
      if (passage.isAny(i, JOINS) && name > figure) {
        worth += 0.5;
      }
    }
    return worth;
  }

  /** "Kherson and Zaporizhzhia, of which it has 76 and 73 percent". */
  private void respectively() {
    int at = 0;
    while (at < items.size()) {
      int second = run(at);
      int third = run(second);
      int count = second - at;
      boolean equal = count > 1 && third - second == count;
      boolean named = equal && items.get(at).figure() == null;
      if (equal && second < items.size()) {
        for (int i = 0; i < count; i++) {
          Item name = items.get(named ? at + i : second + i);
          Item figure = items.get(named ? second + i : at + i);
          pairs.put(figure.figure(), new Pair(name.start(), Order.RESPECTIVELY, true));
        }
      }
      at = second;
    }
  }

  /** The end of the items of one kind from an index on. */
  private int run(int from) {
    int to = from;
    while (to < items.size()
        && (items.get(to).figure() == null) == (items.get(from).figure() == null)) {
      to++;
    }
    return to;
  }
}
