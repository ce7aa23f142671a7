package org.demarc.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A part as the store gives it back, found whole. */
public final class StoredPart {
  private final Part part;
  private final byte[] kept;
  private final String sha256;

  /** Once it was asked for, or known before. */
  private byte[] plain;

  /**
   * @param kept text as a gzip file, a picture as minted
   * @param sha256 of the plain bytes, in hexadecimal
   */
  StoredPart(Part part, byte[] kept, String sha256) {
    this.part = part;
    this.kept = kept;
    this.sha256 = sha256;
  }

  public Part part() {
    return part;
  }

  /** Ready to go out: text as a gzip file, a picture as minted. */
  public byte[] kept() {
    return kept;
  }

  /** Of {@link #bytes()}, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /**
   * As minted.
   *
   * @throws IllegalStateException if these are not the bytes that were kept
   */
  public byte[] bytes() {
    if (plain == null) {
      plain = unpacked();
    }
    return plain;
  }

  private byte[] unpacked() {
    byte[] bytes = part.isText() ? gunzip(kept) : kept;
    if (!sha256(bytes).equals(sha256)) {
      throw new IllegalStateException(
          "got a damaged " + part.extension() + " from the store, expected the bytes of " + sha256);
    }
    return bytes;
  }

  static byte[] gzip(byte[] bytes) {
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
    return HexFormat.of().formatHex(digest(bytes));
  }

  static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
