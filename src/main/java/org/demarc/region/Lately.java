package org.demarc.region;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The last answers by question, up to a number; an answer never changes. Safe for many threads. */
final class Lately<Q, A> {
  private final Map<Q, A> answers;

  Lately(int most) {
    this.answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
            return size() > most;
          }
        };
  }

  /** Answered outside the lock, so two may answer the same at once. */
  A get(Q question, Function<Q, A> answering) {
    synchronized (answers) {
      A known = answers.get(question);
      if (known != null) {
        return known;
      }
    }
    A answer = answering.apply(question);
    synchronized (answers) {
      answers.put(question, answer);
    }
    return answer;
  }
}
