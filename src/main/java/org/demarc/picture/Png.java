package org.demarc.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes PNG (ISO/IEC 15948), a byte a pixel that names one of 256 colours, no filter: hatching
 * repeats itself, which the deflater sees and any filter would hide.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int LEVEL = 6;
  private static final byte DEPTH = 8;
  private static final byte INDEXED = 3;

  private Png() {}

  /**
   * @param image of type INT_RGB
   */
  static byte[] of(BufferedImage image) {
    Indexed indexed = Indexed.of(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
      DataOutputStream out = new DataOutputStream(bytes);
      out.write(SIGNATURE);
      chunk(out, "IHDR", header(image));
      chunk(out, "PLTE", palette(indexed.colours()));
      chunk(out, "IDAT", deflated(indexed.pixels(), image.getWidth()));
      chunk(out, "IEND", new byte[0]);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] header(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(image.getWidth());
    out.writeInt(image.getHeight());
    out.write(new byte[] {DEPTH, INDEXED, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] palette(int[] colours) {
    byte[] bytes = new byte[3 * colours.length];
    for (int i = 0; i < colours.length; i++) {
      bytes[3 * i] = (byte) (colours[i] >> 16);
      bytes[3 * i + 1] = (byte) (colours[i] >> 8);
      bytes[3 * i + 2] = (byte) colours[i];
    }
    return bytes;
  }

  /** Each row after the number of its filter, which is none. */
  private static byte[] deflated(byte[] pixels, int width) throws IOException {
    Deflater deflater = new Deflater(LEVEL);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
      byte[] row = new byte[1 + width];
      for (int from = 0; from < pixels.length; from += width) {
        System.arraycopy(pixels, from, row, 1, width);
        out.write(row);
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }
}
