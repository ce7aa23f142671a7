package org.demarc.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
  /** Outlines as GeoJSON has them. */
  private static byte[] text(int seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(
          "[%d.%03d,%d.%03d],"
              .formatted(
                  20 + random.nextInt(20),
                  random.nextInt(1000),
                  45 + random.nextInt(7),
                  random.nextInt(1000)));
    }
    return text.substring(0, length).getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4_095, 4_096, 65_536, 65_537, 1_000_000})
  void onePieceAfterAnotherIsAGzipFile(int length) throws IOException {
    byte[] text = text(length, length);
    Pieces pieces = Pieces.of(text);
    byte[] gzip = Pieces.gzipped(pieces.list(), pieces.packed());
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      assertThat(in.readAllBytes()).isEqualTo(text);
    }
  }

  /** The reader that most sites have: a browser's or curl's zlib, here Debian's gzip. */
  @Test
  void anotherReaderThanJavasTakesIt() throws Exception {
    byte[] text = text(1, 300_000);
    Pieces pieces = Pieces.of(text);
    Process gzip = new ProcessBuilder("gzip", "-dc").start();
    Thread writer =
        new Thread(
            () -> {
              try (var in = gzip.getOutputStream()) {
                in.write(Pieces.gzipped(pieces.list(), pieces.packed()));
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    writer.start();
    assertThat(gzip.getInputStream().readAllBytes()).isEqualTo(text);
    assertThat(gzip.waitFor()).isZero();
    writer.join();
  }

  @Test
  void whatFollowsAChangeIsCutAsBefore() {
    byte[] shared = text(2, 500_000);
    List<byte[]> first = Pieces.of(shared).packed();
    byte[] changed = new byte[shared.length + 7];
    System.arraycopy("changed".getBytes(StandardCharsets.UTF_8), 0, changed, 0, 7);
    System.arraycopy(shared, 0, changed, 7, shared.length);
    assertThat(unknown(Pieces.of(changed).packed(), first)).isLessThanOrEqualTo(2);
    assertThat(unknown(Pieces.of(text(3, 500_000)).packed(), first)).isGreaterThan(10);
  }

  private static long unknown(List<byte[]> pieces, List<byte[]> known) {
    Set<String> hashes = new HashSet<>();
    known.forEach(piece -> hashes.add(StoredPart.sha256(piece)));
    return pieces.stream().filter(piece -> !hashes.contains(StoredPart.sha256(piece))).count();
  }

  /** Else the compression of each by itself would cost more than sharing saves. */
  @Test
  void cuttingCostsLittle() {
    byte[] text = text(4, 500_000);
    Pieces pieces = Pieces.of(text);
    assertThat(pieces.packed()).hasSizeBetween(12, 60);
    int cut = Pieces.gzipped(pieces.list(), pieces.packed()).length;
    assertThat(cut).isLessThan((int) (1.1 * StoredPart.gzip(text).length));
  }

  @Test
  void anEvenTextIsCutAtTheLongest() {
    byte[] even = new byte[200_000];
    Arrays.fill(even, (byte) 'x');
    assertThat(new ArrayList<>(Pieces.of(even).packed())).hasSizeBetween(4, 50);
  }
}
