package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.demarc.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees whose address leads nowhere; programs are answered in JSON as before. */
class ErrorPageTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @TempDir private static Path folder;
  private static Server server;

  @BeforeAll
  static void start() {
    server = SharesTest.start(PublicUrl.AS_ASKED, folder);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404 | /nothing     | en-GB,en;q=0.9       | lang=\"en\" | There is nothing at this address",
        "404 | /nothing     | uk-UA,uk;q=0.9,en    | lang=\"uk\" | За цією адресою нічого немає",
        "404 | /nothing     | de,en;q=0.4,uk;q=0.8 | lang=\"uk\" | За цією адресою нічого немає",
        "404 | /nothing     | de                   | lang=\"en\" | There is nothing at this address",
        "404 | /nothing     | ;;q=x                | lang=\"en\" | There is nothing at this address",
        "404 | /s/0123      | uk                   | lang=\"uk\" | За цією адресою немає перевірки",
        "404 | /s/00000000000000000000000000000000     | uk | lang=\"uk\" | немає перевірки",
        "404 | /s/00000000000000000000000000000000.png | uk | lang=\"uk\" | нічого немає",
        "404 | /embed/00000000000000000000000000000000 | en | lang=\"en\" | There is no check",
        "400 | /embed/0?part=x                         | uk | lang=\"uk\" | got another part",
      })
  void aBrowserIsToldInItsLanguage(
      int status, String path, String languages, String lang, String told) throws Exception {
    HttpResponse<String> answer = ask("GET", path, BROWSER, languages);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.body()).contains("<html " + lang, told, "href=\"/\"");
  }

  @ParameterizedTest
  @CsvSource({
    "404, GET, /nothing, */*",
    "404, GET, /nothing, application/json",
    "404, GET, /api/nothing, text/html",
    "405, POST, /s/0123, text/html",
    "400, GET, /api/area, text/html"
  })
  void aProgramIsToldInJson(int status, String method, String path, String accept)
      throws Exception {
    HttpResponse<String> answer = ask(method, path, accept, "uk");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).startsWith("{\"error\":{\"status\":" + status);
  }

  @Test
  void whoComesTooOftenIsToldSoOnAPageAsWell() throws Exception {
    Limits one = Limits.PUBLIC.rated(Map.of(Cost.LIGHT, new Limits.Rate(0.001, 1)));
    try (Server strict =
        Server.start(TestDesk.open(), TestDesk.assets(), Settings.own(0).limited(one))) {
      HttpRequest request =
          HttpRequest.newBuilder(strict.address().resolve("/nothing"))
              .header("Accept", BROWSER)
              .header("Accept-Language", "uk")
              .build();
      assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
      HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(answer.body()).contains("<html lang=\"uk\"", "Demarc має більше роботи");
    }
  }

  private static HttpResponse<String> ask(
      String method, String path, String accept, String languages)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .method(method, BodyPublishers.noBody())
            .header("Accept", accept)
            .header("Accept-Language", languages)
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }
}
