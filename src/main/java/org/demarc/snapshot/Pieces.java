package org.demarc.snapshot;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A text cut where its own content says so, each piece compressed by itself: what two texts share,
 * such as the lands of a day, falls into the same pieces wherever it stands, and is kept once. The
 * pieces one after another are the body of a gzip file (RFC 1952), so that a text goes out packed
 * without being unpacked first.
 *
 * @param list what tells the pieces of this text: its CRC-32 and its length as gzip has them, then
 *     the SHA-256 of each piece's packed bytes
 * @param packed the pieces, raw DEFLATE (RFC 1951) that ends at a whole byte and refers to nothing
 *     before itself
 */
record Pieces(byte[] list, List<byte[]> packed) {
  /** A text of this length or less is not worth cutting. */
  static final int SHORTEST = 32 << 10;

  /** Shorter pieces would take more to find than they save. */
  private static final int LEAST = 4 << 10;

  private static final int MOST = 64 << 10;

  /** Half the time of zlib's own level, for outlines a quarter per cent longer. */
  private static final int LEVEL = 5;

  /** A cut at one byte in 16 K. */
  private static final int CUT_BITS = 14;

  /** Bytes of a text packed, so that it seldom has to grow. */
  private static final int AS_MOST_ARE = 128 << 10;

  private static final int TRAILER = 8;
  private static final int HASH = 32;
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  /** The last block of a DEFLATE stream, with nothing in it. */
  private static final byte[] END = {3, 0};

  private static final long[] GEAR = gear();

  static Pieces of(byte[] text) {
    List<byte[]> packed = new ArrayList<>();
    for (int from = 0; from < text.length; ) {
      int to = cut(text, from);
      packed.add(deflated(text, from, to));
      from = to;
    }
    ByteBuffer list = ByteBuffer.allocate(TRAILER + HASH * packed.size());
    list.order(ByteOrder.LITTLE_ENDIAN).putInt(crc(text)).putInt(text.length);
    packed.forEach(piece -> list.put(StoredPart.digest(piece)));
    return new Pieces(list.array(), List.copyOf(packed));
  }

  /** By a hash of the last 64 bytes, rolled over the text ("gear"; Xia et al. 2014). */
  private static int cut(byte[] text, int from) {
    int last = Math.min(text.length, from + MOST);
    long hash = 0;
    for (int i = from; i < last; i++) {
      hash = (hash << 1) + GEAR[text[i] & 0xff];
      if (i - from >= LEAST && hash >>> (Long.SIZE - CUT_BITS) == 0) {
        return i + 1;
      }
    }
    return last;
  }

  /** SplitMix64 of 1 to 256: the same for ever, or old pieces would no longer be met with. */
  private static long[] gear() {
    long[] gear = new long[256];
    for (int i = 0; i < gear.length; i++) {
      long z = (i + 1) * 0x9e3779b97f4a7c15L;
      z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
      z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
      gear[i] = z ^ z >>> 31;
    }
    return gear;
  }

  private static byte[] deflated(byte[] text, int from, int to) {
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(text, from, to - from);
      ByteArrayOutputStream packed = new ByteArrayOutputStream((to - from) / 3 + 64);
      byte[] some = new byte[8 << 10];
      int got;
      do {
        got = deflater.deflate(some, 0, some.length, Deflater.SYNC_FLUSH);
        packed.write(some, 0, got);
      } while (got == some.length);
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static int crc(byte[] text) {
    CRC32 sum = new CRC32();
    sum.update(text);
    return (int) sum.getValue();
  }

  /** The hashes that a list tells, in the order of the text. */
  static List<byte[]> hashes(byte[] list) {
    if (list.length < TRAILER || (list.length - TRAILER) % HASH != 0) {
      throw new IllegalStateException(
          "got a list of pieces of %d bytes from the store, expected %d and %d for each piece"
              .formatted(list.length, TRAILER, HASH));
    }
    List<byte[]> hashes = new ArrayList<>();
    for (int at = TRAILER; at < list.length; at += HASH) {
      hashes.add(Arrays.copyOfRange(list, at, at + HASH));
    }
    return hashes;
  }

  /**
   * The text as a gzip file.
   *
   * @param packed the pieces of the list in its order
   * @throws IllegalStateException if one of them is not what was kept
   */
  static byte[] gzipped(byte[] list, List<byte[]> packed) {
    List<byte[]> hashes = hashes(list);
    ByteArrayOutputStream gzip = new ByteArrayOutputStream(AS_MOST_ARE);
    gzip.writeBytes(HEADER);
    for (int i = 0; i < hashes.size(); i++) {
      byte[] piece = packed.get(i);
      if (piece == null || !Arrays.equals(StoredPart.digest(piece), hashes.get(i))) {
        throw new IllegalStateException(
            "got %s from the store, expected the piece %s"
                .formatted(
                    piece == null ? "nothing" : "a damaged piece",
                    HexFormat.of().formatHex(hashes.get(i))));
      }
      gzip.writeBytes(piece);
    }
    gzip.writeBytes(END);
    gzip.write(list, 0, TRAILER);
    return gzip.toByteArray();
  }
}
