package org.demarc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Asks a server just started what a first reader asks. The build runs it to see that what it made
 * works, and to learn which classes a start needs: those go into the archive of loaded classes.
 */
final class Trial {
  private static final List<String> QUESTIONS =
      List.of(
          "",
          "main.js",
          "api/briefs",
          "api/control",
          "api/places?q=Donetsk",
          "api/area?expr=donbas%20%26%20held(UA)",
          "api/area?expr=donbas%20%26%20held(UA)&format=geojson");

  private Trial() {}

  /**
   * @throws IllegalStateException for an answer that is not 200
   */
  static void of(URI server, Briefs briefs) throws IOException {
    for (String question : QUESTIONS) {
      ask(server.resolve("/" + question), new byte[0]);
    }
    for (Briefs.Brief brief : briefs.all()) {
      ask(server.resolve("/api/read"), brief.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void ask(URI question, byte[] body) throws IOException {
    HttpURLConnection http = (HttpURLConnection) question.toURL().openConnection();
    http.setRequestProperty("Accept-Encoding", "gzip");
    if (body.length > 0) {
      http.setDoOutput(true);
      http.setRequestProperty("Content-Type", "text/plain; charset=utf-8");
      try (OutputStream out = http.getOutputStream()) {
        out.write(body);
      }
    }
    if (http.getResponseCode() != 200) {
      throw new IllegalStateException(
          "got " + http.getResponseCode() + " from " + question + ", expected 200");
    }
    try (InputStream in = http.getInputStream()) {
      in.readAllBytes();
    }
  }
}
