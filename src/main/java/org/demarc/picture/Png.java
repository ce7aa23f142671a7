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
 * Writes PNG (ISO/IEC 15948), 8 bits a channel, no filter: hatching repeats itself, which the
 * deflater sees and any filter would hide. Half the time of ImageIO, whose start alone costs more.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int LEVEL = 4;
  private static final byte DEPTH = 8;
  private static final byte TRUE_COLOUR = 2;
  private static final int CHANNELS = 3;

  private Png() {}

  /**
   * @param image of type INT_RGB
   */
  static byte[] of(BufferedImage image) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
      DataOutputStream out = new DataOutputStream(bytes);
      out.write(SIGNATURE);
      chunk(out, "IHDR", header(image));
      chunk(out, "IDAT", deflated(image));
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
    out.write(new byte[] {DEPTH, TRUE_COLOUR, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] deflated(BufferedImage image) throws IOException {
    int width = image.getWidth();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Deflater deflater = new Deflater(LEVEL);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
      byte[] row = new byte[1 + CHANNELS * width];
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < width; x++) {
          int pixel = pixels[y * width + x];
          row[1 + CHANNELS * x] = (byte) (pixel >> 16);
          row[2 + CHANNELS * x] = (byte) (pixel >> 8);
          row[3 + CHANNELS * x] = (byte) pixel;
        }
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
