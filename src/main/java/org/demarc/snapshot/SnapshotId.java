package org.demarc.snapshot;

import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a snapshot: 128 random bits, so that nobody finds one by guessing.
 *
 * @param text 32 digits of lower-case hexadecimal
 */
public record SnapshotId(@JsonValue String text) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  public SnapshotId {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "got the snapshot id '" + text + "', expected 32 digits of lower-case hexadecimal");
    }
  }

  public static SnapshotId random() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return new SnapshotId(HexFormat.of().formatHex(bits));
  }

  /** Empty for anything else: what a stranger wrote never gets further than this. */
  public static Optional<SnapshotId> of(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new SnapshotId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
