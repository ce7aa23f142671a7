package org.demarc.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The last answers, compressed and tagged, up to a number of bytes. Shapes and control stay the
 * same as long as the server runs, and are asked for again and again.
 */
final class Kept {
  private final long mostBytes;
  private final Map<String, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  Kept(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** The answer under this name, or the work of making it. */
  Reply reply(String name, Supplier<Answer> making) {
    Answer known = known(name);
    return known == null ? new Work(() -> get(name, making)) : known;
  }

  /** The answer under this name; made outside the lock, so two may make it at once. */
  Answer get(String name, Supplier<Answer> making) {
    Answer known = known(name);
    return known == null ? keep(name, making.get()) : known;
  }

  private Answer known(String name) {
    synchronized (answers) {
      return answers.get(name);
    }
  }

  private Answer keep(String name, Answer made) {
    synchronized (answers) {
      bytes += size(made) - size(answers.put(name, made));
      var eldest = answers.entrySet().iterator();
      while (bytes > mostBytes && eldest.hasNext()) {
        bytes -= size(eldest.next().getValue());
        eldest.remove();
      }
    }
    return made;
  }

  private static long size(Answer answer) {
    return answer == null ? 0 : answer.body().bytesHeld();
  }

  long bytes() {
    synchronized (answers) {
      return bytes;
    }
  }
}
