package org.demarc.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * The last answers, compressed and tagged, up to a number of bytes. Shapes and control stay the
 * same as long as the server runs, and are asked for again and again.
 */
final class Kept {
  private final long mostBytes;
  private final ConcurrentHashMap<String, FutureTask<Answer>> inTheMaking =
      new ConcurrentHashMap<>();
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

  /**
   * The answer under this name; made outside the lock, and by one alone: the others wait for it.
   */
  Answer get(String name, Supplier<Answer> making) {
    Answer known = known(name);
    return known == null ? made(name, making) : known;
  }

  private Answer made(String name, Supplier<Answer> making) {
    FutureTask<Answer> mine = new FutureTask<>(() -> keep(name, making.get()));
    FutureTask<Answer> first = inTheMaking.putIfAbsent(name, mine);
    if (first != null) {
      return answerOf(first);
    }
    try {
      mine.run();
      return answerOf(mine);
    } finally {
      inTheMaking.remove(name, mine);
    }
  }

  /** Fails as the making of it failed, for all who waited. */
  private static Answer answerOf(FutureTask<Answer> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  private Answer known(String name) {
    synchronized (answers) {
      return answers.get(name);
    }
  }

  private Answer keep(String name, Answer answer) {
    synchronized (answers) {
      bytes += size(answer) - size(answers.put(name, answer));
      var eldest = answers.entrySet().iterator();
      while (bytes > mostBytes && eldest.hasNext()) {
        bytes -= size(eldest.next().getValue());
        eldest.remove();
      }
    }
    return answer;
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
