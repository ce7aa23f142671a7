package org.demarc.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarc.article.CallerError;

/**
 * How the world reaches this server: as told at the start, else as the request names it, else by
 * the address it listens on.
 */
public final class PublicUrl {
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\])(?::[0-9]{1,5})?");

  private final Optional<String> told;

  private PublicUrl(Optional<String> told) {
    this.told = told;
  }

  public static final PublicUrl AS_ASKED = new PublicUrl(Optional.empty());

  /**
   * @param url scheme, host and perhaps a port
   * @throws CallerError for anything else
   */
  public static PublicUrl of(String url) {
    String bare = url.replaceFirst("/$", "");
    try {
      URI uri = new URI(bare);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web
          && bare.equals(uri.getScheme() + "://" + uri.getRawAuthority())
          && isHost(uri.getRawAuthority())) {
        return new PublicUrl(Optional.of(bare));
      }
    } catch (URISyntaxException e) {
      throw refused(url);
    }
    throw refused(url);
  }

  private static CallerError refused(String url) {
    return new CallerError(
        "got the public URL "
            + Queries.quoted(url)
            + ", expected one such as https://demarc.example");
  }

  private static boolean isHost(String authority) {
    return authority != null && AUTHORITY.matcher(authority).matches();
  }

  /** Whether every request gets the same. */
  boolean isTold() {
    return told.isPresent();
  }

  /**
   * @param host the request's Host header, or null: a stranger's words, taken only in their form
   * @param fallback host and port this server listens on
   */
  String base(String host, String fallback) {
    return told.orElseGet(() -> "http://" + (isHost(host) ? host : fallback));
  }
}
