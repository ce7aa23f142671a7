package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarc.snapshot.Document;
import org.demarc.snapshot.Format;
import org.demarc.snapshot.JdbcStore;
import org.demarc.snapshot.Part;
import org.demarc.snapshot.SnapshotId;
import org.demarc.snapshot.SnapshotStore;
import org.demarc.snapshot.StoredPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier Demarc kept is opened by this one, and not a byte of it has changed. */
class EarlierFormatTest {
  private static final SnapshotId ID = new SnapshotId("249faebcd2dd8140440d885c6084e360");
  @TempDir private Path folder;

  @BeforeEach
  void bringItHere() throws IOException {
    try (InputStream kept = resource("format-1.db")) {
      Files.copy(kept, folder.resolve("snapshots.db"));
    }
  }

  private static InputStream resource(String name) {
    return EarlierFormatTest.class.getResourceAsStream("/snapshots/" + name);
  }

  @Test
  void everyFileHasTheBytesItWasMintedWith() throws IOException {
    List<String> hashes;
    try (InputStream told = resource("format-1.sha256")) {
      hashes = new String(told.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    assertThat(hashes).hasSize(8);
    try (SnapshotStore store = JdbcStore.in(folder)) {
      for (String each : hashes) {
        String[] words = each.split(" +");
        StoredPart part = store.find(ID, Part.file(words[1]).orElseThrow()).orElseThrow();
        assertThat(StoredPart.sha256(part.bytes())).as(words[1]).isEqualTo(words[0]);
      }
    }
  }

  @Test
  void itsPageShowsAllThatItHolds() {
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
