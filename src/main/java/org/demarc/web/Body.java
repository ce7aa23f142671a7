package org.demarc.web;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The bytes of an answer, in every coding they are at hand in. Where they are at hand in gzip alone
 * they are unpacked for those few who do not take it.
 *
 * @param etag strong tag of the plain bytes, with its quotation marks; empty for what is never
 *     asked for again, which is packed when sent and for those only who take it
 */
record Body(Map<Coding, ByteBuffer> codings, String etag) {
  private static final int WORTH_PACKING = 1024;

  Body {
    if (!codings.containsKey(Coding.PLAIN) && !codings.containsKey(Coding.GZIP)) {
      throw new IllegalArgumentException(
          "got " + codings.keySet() + ", expected PLAIN or GZIP among them");
    }
  }

  /** One coding of it, as it goes out. */
  record Coded(Coding coding, ByteBuffer bytes, String etag) {}

  static Body once(byte[] plain) {
    return new Body(Map.of(Coding.PLAIN, ByteBuffer.wrap(plain)), "");
  }

  /** Packed now, once for all who ask. */
  static Body kept(byte[] plain) {
    return packed(plain, Optional.empty(), gzip(plain));
  }

  /** As it comes from a store, in gzip. */
  static Body ofGzip(byte[] packed, String etag) {
    return new Body(Map.of(Coding.GZIP, ByteBuffer.wrap(packed)), etag);
  }

  static Body of(byte[] plain, String etag) {
    return new Body(Map.of(Coding.PLAIN, ByteBuffer.wrap(plain)), etag);
  }

  static Body packed(byte[] plain, Optional<byte[]> brotli, Optional<byte[]> gzip) {
    Map<Coding, ByteBuffer> codings = new EnumMap<>(Coding.class);
    codings.put(Coding.PLAIN, ByteBuffer.wrap(plain));
    brotli
        .filter(bytes -> bytes.length < plain.length)
        .ifPresent(b -> codings.put(Coding.BROTLI, ByteBuffer.wrap(b)));
    gzip.filter(bytes -> bytes.length < plain.length)
        .ifPresent(b -> codings.put(Coding.GZIP, ByteBuffer.wrap(b)));
    return new Body(codings, Bytes.etag(plain));
  }

  private static Optional<byte[]> gzip(byte[] plain) {
    return plain.length < WORTH_PACKING ? Optional.empty() : Bytes.gzipIfSmaller(plain);
  }

  /**
   * The same outside the heap, where the kernel takes it from: a large body would else be copied
   * for each part that it takes. For what is sent many times.
   */
  Body pinned() {
    Map<Coding, ByteBuffer> outside = new EnumMap<>(Coding.class);
    codings.forEach((coding, bytes) -> outside.put(coding, direct(bytes.duplicate())));
    return new Body(outside, etag);
  }

  private static ByteBuffer direct(ByteBuffer bytes) {
    return ByteBuffer.allocateDirect(bytes.remaining()).put(bytes).flip();
  }

  /** A copy. */
  byte[] plain() {
    ByteBuffer plain = codings.get(Coding.PLAIN);
    return plain == null ? Bytes.gunzip(copy(codings.get(Coding.GZIP))) : copy(plain);
  }

  private static byte[] copy(ByteBuffer bytes) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    return copy;
  }

  long bytesHeld() {
    return codings.values().stream().mapToLong(ByteBuffer::remaining).sum();
  }

  /** Whether what is sent hangs on Accept-Encoding. */
  boolean varies() {
    return codings.size() > 1 || !codings.containsKey(Coding.PLAIN) || packsWhenSent();
  }

  private boolean packsWhenSent() {
    return etag.isEmpty() && codings.get(Coding.PLAIN).remaining() >= WORTH_PACKING;
  }

  /**
   * @param acceptEncoding null where the client says nothing
   */
  Coded in(String acceptEncoding) {
    if (packsWhenSent()) {
      return packedNow(acceptEncoding);
    }
    Coding coding = Coding.best(acceptEncoding, codings.keySet());
    ByteBuffer bytes = codings.get(coding);
    return new Coded(
        coding, bytes == null ? ByteBuffer.wrap(plain()) : bytes.duplicate(), tag(coding));
  }

  private Coded packedNow(String acceptEncoding) {
    Coding coding = Coding.best(acceptEncoding, Bytes.PACKED_WHEN_SENT);
    Optional<byte[]> packed = coding == Coding.GZIP ? gzip(plain()) : Optional.empty();
    return packed
        .map(bytes -> new Coded(coding, ByteBuffer.wrap(bytes), ""))
        .orElseGet(() -> new Coded(Coding.PLAIN, codings.get(Coding.PLAIN).duplicate(), ""));
  }

  /** A strong tag names bytes, so each coding has its own. */
  private String tag(Coding coding) {
    return coding == Coding.PLAIN || etag.isEmpty()
        ? etag
        : etag.substring(0, etag.length() - 1) + '-' + coding.token() + '"';
  }
}
