package org.demarc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.demarc.region.OwnControl;

/**
 * What answers rest on: the same code on the same files gives the same answer.
 *
 * @param demarc version of the code
 * @param sha256 over names and bytes of the files in geodata, without those that only build them,
 *     and of what the user brought; hexadecimal
 */
record DataVersion(String demarc, String sha256) {

  static DataVersion of(Path geodata, OwnControl own) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      addFolder(digest, geodata);
      for (Path facts : own.facts()) {
        add(digest, facts.getFileName().toString(), facts);
      }
      if (own.layers().isPresent()) {
        addFolder(digest, own.layers().get());
      }
      return new DataVersion(code(), HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data in " + geodata, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  private static String code() {
    String version = DataVersion.class.getPackage().getImplementationVersion();
    return version == null ? "not from a jar" : version;
  }

  private static void addFolder(MessageDigest digest, Path folder) throws IOException {
    Path build = folder.resolve("build");
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          new ArrayList<>(
              all.filter(file -> !file.startsWith(build) && Files.isRegularFile(file)).toList());
    }
    files.sort(null);
    for (Path file : files) {
      add(digest, folder.relativize(file).toString().replace('\\', '/'), file);
    }
  }

  private static void add(MessageDigest digest, String name, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    digest.update((name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
