package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.demarc.article.CallerError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {
  private static final int MOST = 100_000;
  private final AtomicLong now = new AtomicLong();
  private final Intake intake = new Intake(MOST, now::get);

  /** Gives so many bytes at a time, each part after a pause. */
  private final class Dripping extends ByteArrayInputStream {
    private final int part;
    private final Duration pause;

    Dripping(int length, int part, Duration pause) {
      super(new byte[length]);
      this.part = part;
      this.pause = pause;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      now.addAndGet(pause.toNanos());
      return super.read(to, offset, Math.min(part, length));
    }
  }

  @Test
  void allOfItInWhateverPartsItComes() throws IOException {
    byte[] body = new byte[MOST];
    new Random(1).nextBytes(body);
    for (long declared : new long[] {MOST, -1, 10, 0}) {
      assertThat(intake.bytes(new ByteArrayInputStream(body), declared)).isEqualTo(body);
    }
    assertThat(intake.bytes(InputStream.nullInputStream(), 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"100001, -1", "100001, 100001", "100001, 5", "100001, 9999999999"})
  void oneByteMoreIsTooLongWhateverWasDeclared(int length, long declared) {
    assertThatThrownBy(() -> intake.bytes(new ByteArrayInputStream(new byte[length]), declared))
        .isInstanceOfSatisfying(CallerError.class, e -> assertThat(e.status()).isEqualTo(413));
  }

  @ParameterizedTest(name = "{0} bytes, {1} at a time, {2} ms between // {4}")
  @CsvSource({
    "50000, 50000, 4000, true,  a late start is forgiven",
    "50000, 1,        1, true,  small parts in a row",
    "50000, 1000,  5000, false, a drop now and then",
    "50000, 1,     1000, false, byte by byte",
    "50000, 2048,  1000, true,  a poor line",
    "99000, 1500,  1000, false, a poorer one: over a minute"
  })
  void aBodyHasALeastPace(int length, int part, int pause, boolean taken, String reason)
      throws IOException {
    InputStream body = new Dripping(length, part, Duration.ofMillis(pause));
    if (taken) {
      assertThat(intake.bytes(body, length)).as(reason).hasSize(length);
    } else {
      assertThatThrownBy(() -> intake.bytes(body, length))
          .as(reason)
          .isInstanceOfSatisfying(CallerError.class, e -> assertThat(e.status()).isEqualTo(408));
    }
  }

  @Test
  void whatIsPassedOverHasAnEndAndAPace() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }
        };
    assertThatThrownBy(() -> intake.bytes(endless, Long.MAX_VALUE))
        .hasMessageContaining("expected at most 100000 bytes");
    assertThatThrownBy(
            () -> intake.bytes(new Dripping(MOST, 1, Duration.ofSeconds(1)), Long.MAX_VALUE))
        .hasMessageContaining("expected 1024 a second");
  }
}
