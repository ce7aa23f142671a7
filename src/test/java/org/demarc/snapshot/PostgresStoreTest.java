package org.demarc.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.demarc.article.CallerError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same on a real PostgreSQL: see .ci/with-postgres. Never skipped when CI=true. */
class PostgresStoreTest extends StoreTest {
  static final String URL = System.getenv("DEMARC_TEST_DATABASE");

  @BeforeAll
  static void look() {
    if (!"true".equals(System.getenv("CI"))) {
      assumeTrue(
          URL != null, "no DEMARC_TEST_DATABASE (.ci/with-postgres): not tested on PostgreSQL");
    }
    assertThat(URL).as("DEMARC_TEST_DATABASE").isNotNull();
  }

  @Override
  SnapshotStore store() {
    return JdbcStore.at(URL);
  }

  @Override
  String url() {
    return URL;
  }

  @Test
  void aServerThatIsAwayIsNamedWithoutThePassword() {
    String away = "jdbc:postgresql://127.0.0.1:1/kept?user=me&password=secret";
    try (SnapshotStore store = JdbcStore.at(away)) {
      assertThatThrownBy(() -> store.find(SnapshotId.random(), Part.PNG))
          .isInstanceOf(StoreAway.class)
          .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/kept")
          .hasMessageContaining("what was kept is safe")
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void anotherDatabaseIsTheCallersError() {
    assertThatThrownBy(() -> JdbcStore.at("jdbc:mysql://u:secret@h/d"))
        .isInstanceOf(CallerError.class)
        .hasMessageContaining("expected jdbc:postgresql://HOST/NAME")
        .hasMessageNotContaining("secret");
  }
}
