package org.demarc.snapshot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables, in the SQL that SQLite and PostgreSQL share (to SQLite BYTEA is but a name: bytes
 * stay bytes). A step that was ever released stays as it is; a change is a new step.
 */
final class Schema {
  private static final List<List<String>> STEPS =
      List.of(
          List.of(
              """
              CREATE TABLE snapshot (
                id CHAR(32) NOT NULL PRIMARY KEY,
                minted VARCHAR(40) NOT NULL,
                format INTEGER NOT NULL)
              """,
              """
              CREATE TABLE snapshot_part (
                snapshot CHAR(32) NOT NULL REFERENCES snapshot (id),
                name VARCHAR(20) NOT NULL,
                sha256 CHAR(64) NOT NULL,
                bytes BYTEA NOT NULL,
                PRIMARY KEY (snapshot, name))
              """),
          // What stood in a part before stays in it, whole.
          List.of(
              """
              CREATE TABLE piece (
                sha256 BYTEA NOT NULL PRIMARY KEY,
                bytes BYTEA NOT NULL)
              """,
              "ALTER TABLE snapshot_part ADD COLUMN pieces INTEGER NOT NULL DEFAULT 0"));

  private Schema() {}

  /** Two servers may come to an empty database at once: the one that loses looks again. */
  static void bringUpToDate(Connection connection) throws SQLException {
    try {
      bring(connection);
    } catch (SQLException e) {
      bring(connection);
    }
  }

  private static void bring(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS demarc_schema (version INTEGER NOT NULL)");
      int version = version(statement);
      if (version > STEPS.size()) {
        throw new IllegalStateException(
            "got snapshots of schema %d, expected at most %d: a later Demarc keeps them"
                .formatted(version, STEPS.size()));
      }
      for (int step = version; step < STEPS.size(); step++) {
        for (String sql : STEPS.get(step)) {
          statement.execute(sql);
        }
        statement.execute("INSERT INTO demarc_schema (version) VALUES (" + (step + 1) + ")");
      }
      connection.commit();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT MAX(version) FROM demarc_schema")) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }
}
