package org.demarc.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A part as the store gives it back, found whole.
 *
 * @param bytes as minted
 * @param gzipped of text: the same compressed
 * @param sha256 of {@code bytes}, in hexadecimal
 */
public record StoredPart(Part part, byte[] bytes, Optional<byte[]> gzipped, String sha256) {

  static byte[] packed(Part part, byte[] bytes) {
    return part.isText() ? gzip(bytes) : bytes;
  }

  /**
   * @throws IllegalStateException if these are not the bytes that were kept
   */
  static StoredPart unpacked(Part part, byte[] kept, String sha256) {
    byte[] bytes = part.isText() ? gunzip(kept) : kept;
    if (!sha256(bytes).equals(sha256)) {
      throw new IllegalStateException(
          "got a damaged " + part.extension() + " from the store, expected the bytes of " + sha256);
    }
    return new StoredPart(
        part, bytes, part.isText() ? Optional.of(kept) : Optional.empty(), sha256);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] gunzip(byte[] packed) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("got a damaged part from the store: " + e.getMessage(), e);
    }
  }

  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
