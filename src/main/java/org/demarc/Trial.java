package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
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
  private static final ObjectMapper JSON = new ObjectMapper();
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
   * @param server keeps snapshots where they may be forgotten
   * @throws IllegalStateException for an answer that is neither 200 nor 201
   */
  static void of(URI server, Briefs briefs) throws IOException {
    for (String question : QUESTIONS) {
      ask(server.resolve("/" + question), new byte[0]);
    }
    for (Briefs.Brief brief : briefs.all()) {
      ask(server.resolve("/api/read"), brief.text().getBytes(StandardCharsets.UTF_8));
    }
    byte[] first = briefs.all().get(0).text().getBytes(StandardCharsets.UTF_8);
    String shared = JSON.readTree(ask(server.resolve("/api/snapshots"), first)).path("id").asText();
    for (String file : List.of("", ".png", ".json")) {
      ask(server.resolve("/s/" + shared + file), new byte[0]);
    }
  }

  private static byte[] ask(URI question, byte[] body) throws IOException {
    HttpURLConnection http = (HttpURLConnection) question.toURL().openConnection();
    http.setRequestProperty("Accept-Encoding", "gzip");
    if (body.length > 0) {
      http.setDoOutput(true);
      http.setRequestProperty("Content-Type", "text/plain; charset=utf-8");
      try (OutputStream out = http.getOutputStream()) {
        out.write(body);
      }
    }
    if (http.getResponseCode() / 2 != 100) {
      throw new IllegalStateException(
          "got " + http.getResponseCode() + " from " + question + ", expected 200 or 201");
    }
    try (InputStream in = http.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
