package org.demarc.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.demarc.article.CallerError;
import spark.Request;

/**
 * Takes in a body: so much and no more, and not at any pace, because a thread waits for it.
 *
 * <p>The declared length is looked at first: Spark keeps the whole of a body whose length it knows.
 * What is too long is still taken in, up to a point, or its sender would find the connection broken
 * and never hear why.
 */
final class Intake {
  static final int LEAST_BYTES_PER_SECOND = 1_024;
  static final int GRACE_SECONDS = 5;
  static final int LONGEST_SECONDS = 60;
  private static final int PART = 1 << 16;
  private static final int PASSED_OVER = 16;
  private final int most;
  private final LongSupplier nanoTime;

  /**
   * @param most bytes of a body
   */
  Intake(int most, LongSupplier nanoTime) {
    this.most = most;
    this.nanoTime = nanoTime;
  }

  /**
   * @throws CallerError 413 for a body too long, 408 for one that comes too slowly or not at all
   */
  static byte[] bytes(Request request, int most) {
    try (InputStream body = request.raw().getInputStream()) {
      return new Intake(most, System::nanoTime).bytes(body, request.raw().getContentLengthLong());
    } catch (IOException e) {
      throw new CallerError(408, "got a body that broke off, expected all of it");
    }
  }

  /**
   * @param declared negative where no length was told
   */
  byte[] bytes(InputStream body, long declared) throws IOException {
    byte[] bytes =
        declared > most ? new byte[0] : paced(body, (int) (declared < 0 ? most : declared));
    if (declared > most || bytes.length > most) {
      passOver(body);
      throw tooLong(declared > most ? declared + " bytes" : "a longer body");
    }
    return bytes;
  }

  /** Up to one byte more than is allowed. */
  private byte[] paced(InputStream body, int expected) throws IOException {
    long begin = nanoTime.getAsLong();
    byte[] bytes = new byte[Math.min(expected, PART) + 1];
    int length = 0;
    while (length <= most) {
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.min(2 * length, most + 1));
      }
      int read = body.read(bytes, length, bytes.length - length);
      if (read < 0) {
        break;
      }
      length += read;
      keepsPace(length, nanoTime.getAsLong() - begin);
    }
    return Arrays.copyOf(bytes, length);
  }

  private static void keepsPace(long length, long took) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(took);
    boolean late = length < (seconds - GRACE_SECONDS) * LEAST_BYTES_PER_SECOND;
    if (late || seconds >= LONGEST_SECONDS) {
      throw new CallerError(
          408,
          "got %d bytes in %d s, expected %d a second and the whole in %d s"
              .formatted(length, seconds, LEAST_BYTES_PER_SECOND, LONGEST_SECONDS));
    }
  }

  private void passOver(InputStream body) throws IOException {
    long begin = nanoTime.getAsLong();
    byte[] part = new byte[PART];
    for (long passed = 0; passed < (long) PASSED_OVER * most; ) {
      int read = body.read(part);
      if (read < 0) {
        return;
      }
      passed += read;
      keepsPace(passed, nanoTime.getAsLong() - begin);
    }
  }

  private CallerError tooLong(String got) {
    return new CallerError(413, "got " + got + ", expected at most " + most + " bytes");
  }
}
