package org.demarc.geoparse;

import java.util.List;
import java.util.Set;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Words;

/**
 * "North and South Kivu", "Північне й Південне Ківу": of two names that differ in the point of the
 * compass the earlier leaves the rest to the later.
 */
final class SharedHeads {
  private static final Set<String> ANDS = Set.of("and", "or", "і", "й", "та", "и", "або", "или");
  private final Gazetteer gazetteer;
  private final Slavic slavic;

  SharedHeads(Gazetteer gazetteer, Slavic slavic) {
    this.gazetteer = gazetteer;
    this.slavic = slavic;
  }

  /**
   * Adds the earlier name before the later one, which is about to be added: in place of a town that
   * is called North.
   */
  void addBefore(Tokens tokens, List<Span> spans, Span later) {
    int and = later.first - 1;
    int first = and - 1;
    Span before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    boolean alone = before != null && before.first == first && before.last == and;
    boolean free = before == null || before.last <= first || alone;
    boolean two =
        later.last - later.first >= 2
            && first >= 0
            && free
            && tokens.isCapital(first)
            && tokens.joined(and)
            && tokens.joined(later.first)
            && ANDS.contains(tokens.word(and));
    Span earlier = two ? earlier(tokens, first, later) : null;
    if (earlier != null) {
      earlier.sure = true;
      spans.remove(alone ? before : null);
      spans.add(earlier);
    }
  }

  private Span earlier(Tokens tokens, int first, Span later) {
    if (Slavic.isCyrillic(tokens, first)) {
      return later.last - later.first == 2 ? slavic.named(tokens, first, later.first + 1) : null;
    }
    if (!tokens.is(first, Word.DIRECTION) || !tokens.is(later.first, Word.DIRECTION)) {
      return null;
    }
    long name = Words.join(0, tokens.whole(first));
    for (int i = later.first + 1; i < later.last; i++) {
      name = Words.join(name, i == later.last - 1 ? tokens.stem(i) : tokens.whole(i));
    }
    return Recognizer.named(gazetteer, first, first + 1, name);
  }
}
