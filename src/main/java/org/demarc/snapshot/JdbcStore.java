package org.demarc.snapshot;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.demarc.article.CallerError;

/** Snapshots in SQLite or PostgreSQL, by the same statements. Opened by its first use. */
public final class JdbcStore implements SnapshotStore {
  private final Database database;
  private final Semaphore writers;
  private volatile HikariDataSource connections;
  private final AtomicLong kept = new AtomicLong();
  private final AtomicLong size = new AtomicLong();
  private boolean closed;

  private JdbcStore(Database database) {
    this.database = database;
    this.writers = new Semaphore(database.writers(), true);
  }

  /** SQLite, in a folder that is made when it is needed. */
  public static JdbcStore in(Path folder) {
    return new JdbcStore(new Database.Sqlite(folder));
  }

  /**
   * @param url {@code jdbc:postgresql://…}
   * @throws CallerError for another
   */
  public static JdbcStore at(String url) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new CallerError(
          "got the database '%s', expected jdbc:postgresql://HOST/NAME; SQLite goes by --data DIR"
              .formatted(new Database.Postgres(url).told()));
    }
    return new JdbcStore(new Database.Postgres(url));
  }

  @Override
  public void open() {
    connections();
  }

  private HikariDataSource connections() {
    HikariDataSource known = connections;
    return known == null ? opened() : known;
  }

  private synchronized HikariDataSource opened() {
    if (closed) {
      throw away("it is closed", null);
    }
    if (connections == null) {
      connections = connect();
    }
    return connections;
  }

  private HikariDataSource connect() {
    HikariDataSource fresh = null;
    try {
      fresh = new HikariDataSource(database.connections());
      try (Connection connection = fresh.getConnection()) {
        Schema.bringUpToDate(connection);
        kept.set(number(connection, "SELECT COUNT(*) FROM snapshot"));
        size.set(number(connection, database.size()));
      }
      return fresh;
    } catch (IOException | SQLException | RuntimeException | LinkageError e) {
      if (fresh != null) {
        fresh.close();
      }
      throw away(reason(e), e);
    }
  }

  /** What the driver said, where the pool only says that it got no connection. */
  private static String reason(Throwable fault) {
    boolean wrapped =
        fault instanceof HikariPool.PoolInitializationException && fault.getCause() != null;
    Throwable told = wrapped ? fault.getCause() : fault;
    return told instanceof IOException ? told.toString() : String.valueOf(told.getMessage());
  }

  private StoreAway away(String reason, Throwable cause) {
    return new StoreAway(
        "snapshots cannot be had at the moment; what was kept is safe. Got %s, expected it to open: %s"
            .formatted(database.told(), reason),
        cause);
  }

  @Override
  public void keep(Snapshot snapshot) {
    List<Row> rows =
        snapshot.parts().entrySet().stream()
            .map(each -> Row.of(each.getKey(), each.getValue()))
            .toList();
    writers.acquireUninterruptibly();
    try (Connection connection = connections().getConnection()) {
      connection.setAutoCommit(false);
      try {
        insert(connection, snapshot, rows);
        long grown = number(connection, database.size());
        connection.commit();
        kept.incrementAndGet();
        size.set(grown);
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw away(reason(e), e);
    } finally {
      writers.release();
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public Optional<Holdings> holdings() {
    return connections == null
        ? Optional.empty()
        : Optional.of(new Holdings(kept.get(), size.get()));
  }

  /**
   * @param bytes of text cut in pieces the list of them, else all of it
   */
  private record Row(String name, String sha256, byte[] bytes, List<byte[]> pieces) {

    /** Packed before the line of writers: it takes longer than writing. */
    static Row of(Part part, byte[] plain) {
      String sha256 = StoredPart.sha256(plain);
      if (part.isText() && plain.length > Pieces.SHORTEST) {
        Pieces pieces = Pieces.of(plain);
        return new Row(part.extension(), sha256, pieces.list(), pieces.packed());
      }
      byte[] whole = part.isText() ? StoredPart.gzip(plain) : plain;
      return new Row(part.extension(), sha256, whole, List.of());
    }
  }

  private static void insert(Connection connection, Snapshot snapshot, List<Row> rows)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO snapshot (id, minted, format) VALUES (?, ?, ?)")) {
      statement.setString(1, snapshot.id().text());
      statement.setString(2, snapshot.minted().toString());
      statement.setInt(3, snapshot.format());
      statement.executeUpdate();
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO snapshot_part (snapshot, name, sha256, bytes, pieces) VALUES (?, ?, ?, ?, ?)")) {
      for (Row row : rows) {
        statement.setString(1, snapshot.id().text());
        statement.setString(2, row.name());
        statement.setString(3, row.sha256());
        statement.setBytes(4, row.bytes());
        statement.setInt(5, row.pieces().size());
        statement.addBatch();
      }
      statement.executeBatch();
    }
    insert(connection, rows.stream().flatMap(row -> row.pieces().stream()).toList());
  }

  /** In one order for all who write: two that wait for each other's would wait for ever. */
  private static void insert(Connection connection, List<byte[]> pieces) throws SQLException {
    SortedMap<byte[], byte[]> byHash = new TreeMap<>(Arrays::compareUnsigned);
    pieces.forEach(piece -> byHash.put(StoredPart.digest(piece), piece));
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO piece (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING")) {
      for (Map.Entry<byte[], byte[]> each : byHash.entrySet()) {
        statement.setBytes(1, each.getKey());
        statement.setBytes(2, each.getValue());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  @Override
  public Optional<StoredPart> find(SnapshotId id, Part part) {
    try (Connection connection = connections().getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT bytes, sha256, pieces FROM snapshot_part WHERE snapshot = ? AND name = ?")) {
      query.setString(1, id.text());
      query.setString(2, part.extension());
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(found(connection, part, rows)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw away(reason(e), e);
    }
  }

  private static StoredPart found(Connection connection, Part part, ResultSet row)
      throws SQLException {
    byte[] bytes = row.getBytes(1);
    String sha256 = row.getString(2);
    if (row.getInt(3) > 0) {
      // Each piece is held against its own hash: unpacking all of it would take longer than
      // sending.
      return new StoredPart(part, Pieces.gzipped(bytes, pieces(connection, bytes)), sha256);
    }
    StoredPart whole = new StoredPart(part, bytes, sha256);
    whole.bytes();
    return whole;
  }

  /** In the order of the list; null for one that is not there. */
  private static List<byte[]> pieces(Connection connection, byte[] list) throws SQLException {
    List<byte[]> hashes = Pieces.hashes(list);
    String places = String.join(", ", Collections.nCopies(hashes.size(), "?"));
    Map<ByteBuffer, byte[]> found = new HashMap<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT sha256, bytes FROM piece WHERE sha256 IN (" + places + ")")) {
      for (int i = 0; i < hashes.size(); i++) {
        query.setBytes(i + 1, hashes.get(i));
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.put(ByteBuffer.wrap(rows.getBytes(1)), rows.getBytes(2));
        }
      }
    }
    List<byte[]> inOrder = new ArrayList<>();
    hashes.forEach(hash -> inOrder.add(found.get(ByteBuffer.wrap(hash))));
    return inOrder;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (connections != null) {
      connections.close();
    }
  }
}
