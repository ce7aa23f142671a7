package org.demarc.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The page's files, read and compressed once. A path is looked up in a map and never touches the
 * file system, so there is nothing to climb out of.
 *
 * <p>Each file is served twice: under its own name, asked for anew each time, and under {@code
 * /a/VERSION/name}, kept for ever. VERSION is a hash over all files; relative imports between
 * modules stay under it by themselves, and no bundler is needed. In index.html {@code /a/-/} stands
 * for the version.
 */
public final class Assets {
  /** What the counts call it. */
  static final String ROUTE = "/a/*";

  private static final String ANY_VERSION = "/a/-/";
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", Json.MEDIA_TYPE,
          "geojson", Json.GEO_MEDIA_TYPE,
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "txt", "text/plain; charset=utf-8");

  private final Map<String, Answer> byName;
  private final String version;

  private Assets(Map<String, byte[]> files) {
    version = Bytes.hash(files.values().toArray(byte[][]::new));
    byName = new TreeMap<>();
    files.forEach(
        (name, bytes) ->
            byName.put(
                name, Answer.tagged(mediaType(name), packed(stamped(name, bytes))).pinned()));
  }

  /**
   * The files of {@code web/} on the class path, and those of a folder as {@code basemap/}.
   *
   * @throws IllegalStateException if the page is not on the class path
   */
  public static Assets load(Path basemap) {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      URI page = pageOnTheClassPath();
      if (page.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(page, Map.of())) {
          read(jar.getPath("/web"), "", files);
        }
      } else {
        read(Path.of(page).getParent(), "", files);
      }
      read(basemap, "basemap/", files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Assets(files);
  }

  private static URI pageOnTheClassPath() {
    try {
      return Optional.ofNullable(Assets.class.getResource("/web/index.html"))
          .orElseThrow(
              () -> new IllegalStateException("got no web/index.html, expected it in the jar"))
          .toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void read(Path folder, String prefix, Map<String, byte[]> files)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String name = prefix + folder.relativize(file).toString().replace('\\', '/');
        if (MEDIA_TYPES.containsKey(extension(name))) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
  }

  private byte[] stamped(String name, byte[] bytes) {
    if (!name.endsWith(".html")) {
      return bytes;
    }
    return new String(bytes, StandardCharsets.UTF_8)
        .replace(ANY_VERSION, "/a/" + version + "/")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** As the build packed it; what it did not know is packed here, by gzip alone. */
  private static Body packed(byte[] bytes) {
    String hash = Bytes.hash(bytes);
    Optional<byte[]> gzip = resource(hash + ".gz");
    return gzip.isEmpty() ? Body.kept(bytes) : Body.packed(bytes, resource(hash + ".br"), gzip);
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/packed/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String mediaType(String name) {
    return MEDIA_TYPES.get(extension(name));
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Changes when any file does. */
  public String version() {
    return version;
  }

  /**
   * @param path as in the request line, escapes and all: no name of ours needs one
   */
  Optional<Answer> at(String path) {
    if (path.equals("/")) {
      return Optional.ofNullable(byName.get("index.html"));
    }
    if (path.startsWith("/a/")) {
      int slash = path.indexOf('/', 3);
      if (slash < 0) {
        return Optional.empty();
      }
      boolean current = path.substring(3, slash).equals(version);
      return Optional.ofNullable(byName.get(path.substring(slash + 1)))
          .map(asset -> current ? asset.cached(Answer.FOR_EVER) : asset);
    }
    return Optional.ofNullable(byName.get(path.substring(1)));
  }
}
