package org.demarc.article;

import java.io.IOException;
import java.nio.file.Files;
import org.demarc.BesideUs;

/** The real articles, by name. */
public final class SharedArticles {
  private SharedArticles() {}

  public static String text(String name) throws IOException {
    return Files.readString(BesideUs.at("articles/" + name + ".txt"));
  }
}
