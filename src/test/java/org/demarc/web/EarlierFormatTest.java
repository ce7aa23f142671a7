package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Random;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Documents;
import org.demarc.snapshot.Format;
import org.demarc.snapshot.JdbcStore;
import org.demarc.snapshot.Part;
import org.demarc.snapshot.Snapshot;
import org.demarc.snapshot.SnapshotId;
import org.demarc.snapshot.SnapshotStore;
import org.demarc.snapshot.StoredPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an earlier Demarc kept is opened by this one, and not a byte of it has changed. */
class EarlierFormatTest {
  private static final SnapshotId ID = new SnapshotId("249faebcd2dd8140440d885c6084e360");
  @TempDir private Path folder;

  private void bringHere(String name) throws IOException {
    try (InputStream kept = resource(name + ".db")) {
      Files.copy(kept, folder.resolve("snapshots.db"));
    }
  }

  private static InputStream resource(String name) {
    return EarlierFormatTest.class.getResourceAsStream("/snapshots/" + name);
  }

  @ParameterizedTest
  @CsvSource({
    "format-1, 249faebcd2dd8140440d885c6084e360",
    "format-1-pieces, 47eae82472dcff329685b6c95b192171"
  })
  void everyFileHasTheBytesItWasMintedWith(String name, String id) throws IOException {
    bringHere(name);
    List<String> hashes;
    try (InputStream told = resource(name + ".sha256")) {
      hashes = new String(told.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    assertThat(hashes).hasSize(8);
    try (SnapshotStore store = JdbcStore.in(folder)) {
      for (String each : hashes) {
        String[] words = each.split(" +");
        StoredPart part =
            store.find(new SnapshotId(id), Part.file(words[1]).orElseThrow()).orElseThrow();
        assertThat(StoredPart.sha256(part.bytes())).as(words[1]).isEqualTo(words[0]);
      }
    }
  }

  @Test
  void theFirstTablesTakeNewSnapshotsBesideTheOld() throws Exception {
    bringHere("format-1");
    Snapshot fresh = Documents.random(SnapshotId.random(), new Random(1), 100_000);
    try (SnapshotStore store = JdbcStore.in(folder)) {
      store.keep(fresh);
    }
    try (SnapshotStore store = JdbcStore.in(folder)) {
      assertThat(store.find(ID, Part.GEOJSON)).isPresent();
      assertThat(store.find(ID, Part.PAGE)).as("it had none").isEmpty();
      for (Part part : Part.values()) {
        assertThat(store.find(fresh.id(), part).orElseThrow().bytes())
            .isEqualTo(fresh.parts().get(part));
      }
    }
    try (Connection tables =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("snapshots.db"));
        ResultSet version =
            tables.createStatement().executeQuery("SELECT MAX(version) FROM demarc_schema")) {
      assertThat(version.getInt(1)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "format-1, 249faebcd2dd8140440d885c6084e360, The land in the offer",
    "format-1-pieces, 47eae82472dcff329685b6c95b192171, Two lands in one text"
  })
  void itsPagesAreServed(String name, String id, String title) throws Exception {
    bringHere(name);
    try (Server server = SharesTest.start(PublicUrl.AS_ASKED, folder)) {
      for (String path : List.of("s/", "embed/")) {
        String page =
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(server.address().resolve(path + id)).build(),
                    BodyHandlers.ofString())
                .body();
        assertThat(page).contains(title, "badge close", server.address() + "s/" + id);
      }
    }
  }

  @Test
  void itsPageShowsAllThatItHolds() throws IOException {
    bringHere("format-1");
    Document document;
    try (SnapshotStore store = JdbcStore.in(folder)) {
      document = Format.read(store.find(ID, Part.DOCUMENT).orElseThrow().bytes());
    }
    String page = SharePage.of(document, new Links("https://demarc.example", ID, "0"));
    assertThat(page)
        .contains("The land in the offer")
        .contains("As of 9 December 2025 · De facto · 5 figures")
        .contains("<h3 class=\"card-title\">6,500 sq km</h3>")
        .contains("a quarter the size of Belgium")
        .contains("What would change hands")
        .contains("Freeze of the line".toLowerCase(java.util.Locale.ROOT))
        .contains("if the line is frozen in Kherson and Zaporizhzhia")
        .contains("“Reading” is no place")
        .contains("data <code>6dc6e17c039aaa69</code>");
    assertThat(document.claims().stream().map(Document.Claim::verdict))
        .containsExactly(
            Document.Verdict.CLOSE,
            Document.Verdict.CLOSE,
            Document.Verdict.SUPPORTED,
            Document.Verdict.UNRESOLVED,
            Document.Verdict.CONTRADICTED);
    assertThat(document.regions()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(
            EmbedPage.of(
                document, new Links("https://demarc.example", ID, "0"), EmbedPage.Show.ALL))
        .contains("badge close");
  }
}
