package org.demarc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** Found against labelled, each matched once, with what disagrees. */
final class Score {
  int right;
  int found;
  int labelled;
  final List<String> disagreements = new ArrayList<>();

  <F, L> void compare(String where, List<F> found, List<L> labelled, BiPredicate<F, L> same) {
    List<L> open = new ArrayList<>(labelled);
    this.found += found.size();
    this.labelled += labelled.size();
    for (F each : found) {
      int match = -1;
      for (int i = 0; i < open.size() && match < 0; i++) {
        match = same.test(each, open.get(i)) ? i : -1;
      }
      if (match >= 0) {
        open.remove(match);
        right++;
      } else {
        disagreements.add(where + ": found, not labelled: " + each);
      }
    }
    open.forEach(each -> disagreements.add(where + ": labelled, not found: " + each));
  }

  double f1() {
    return 2.0 * right / (found + labelled);
  }

  String told(String what) {
    return String.format(
        Locale.ROOT,
        "%s: F1 %.3f, precision %.3f, recall %.3f (%d right, %d found, %d labelled)",
        what,
        f1(),
        right / (double) found,
        right / (double) labelled,
        right,
        found,
        labelled);
  }
}
