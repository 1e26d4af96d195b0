package org.yiwang.benchmarks.wire;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yiwang.application.Application;
import org.yiwang.application.replica.ApplicationDigest;
import org.yiwang.base.json.Json;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;
import org.yiwang.sync.record.Payload;

/**
 * A node's database for a program beside the node: writes the rows that the node's own transactions write for
 * replication, and looks for arrivals. Not thread-safe.
 */
final class NodeDatabase implements AutoCloseable {

    private static final String COLUMNS =
            " (no, item_code, applicant_id, applicant_number, state, origin, holder, epoch,"
                    + " version, submitted_at, bucket, digest, body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    private NodeDatabase(Connection connection) {
        this.connection = connection;
    }

    static NodeDatabase open(DatabaseAccess access) throws SQLException {
        Connection connection = new DatabaseAccess(
                        access.url() + "&rewriteBatchedStatements=true", access.username(), access.password())
                .connect();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return new NodeDatabase(connection);
    }

    Connection connection() {
        return connection;
    }

    /** Writes cases, and an outbox row for each, in one commit. */
    void commit(List<Application> cases, String destinations) throws SQLException {
        List<String> bodies = cases.stream().map(Json::write).toList();
        write("application", cases, bodies);
        try (PreparedStatement outbox = connection.prepareStatement(
                "insert into outbox (kind, record_key, version, epoch, destinations, payload, recorded_at)"
                        + " values ('application', ?, ?, ?, ?, ?, utc_timestamp(6))")) {
            for (int i = 0; i < cases.size(); i++) {
                Application each = cases.get(i);
                outbox.setString(1, each.no().value());
                outbox.setLong(2, each.version());
                outbox.setInt(3, each.custody().epoch());
                outbox.setString(4, destinations);
                outbox.setBytes(5, Payload.of(bodies.get(i)));
                outbox.addBatch();
            }
            outbox.executeBatch();
        }
        connection.commit();
    }

    /** Writes an outbox row of another kind. */
    void tell(String kind, String key, String destinations, String body) throws SQLException {
        try (PreparedStatement outbox = connection.prepareStatement(
                "insert into outbox (kind, record_key, version, epoch, destinations, payload, recorded_at)"
                        + " values (?, ?, 1, 0, ?, ?, utc_timestamp(6))")) {
            outbox.setString(1, kind);
            outbox.setString(2, key);
            outbox.setString(3, destinations);
            outbox.setBytes(4, Payload.of(body));
            outbox.executeUpdate();
        }
        connection.commit();
    }

    /** Writes only cases, into {@code table}, which has the columns of {@code application}, in one commit. */
    void fill(String table, List<Application> cases, List<String> bodies) throws SQLException {
        write(table, cases, bodies);
        connection.commit();
    }

    /**
     * Copies the cases between two numbers, in one commit: under other numbers that are the same at every node, and
     * without their bodies, which nobody reads as long as the digests are equal.
     */
    void copy(String first, String last, int copy) throws SQLException {
        String no = "concat(left(no, 13), '%04d', substr(no, 18))".formatted(copy);
        String columns =
                "item_code, applicant_id, applicant_number, state, origin, holder, epoch, version, submitted_at";
        execute("insert into application (no, " + columns + ", bucket, digest, body) select " + no + ", " + columns
                + ", crc32(" + no + ") >> 16, digest + " + copy + ", '{}' from application where no between '" + first
                + "' and '" + last + "'");
    }

    private void write(String table, List<Application> cases, List<String> bodies) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + COLUMNS)) {
            for (int i = 0; i < cases.size(); i++) {
                set(insert, cases.get(i), bodies.get(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, Application of, String body) throws SQLException {
        LocalDateTime at = LocalDateTime.ofInstant(of.dates().submittedAt(), ZoneOffset.UTC);
        Object[] values = {
            of.no().value(),
            of.item().code(),
            of.applicant().accountId(),
            of.applicant().idNumber(),
            of.state().name(),
            of.custody().origin().value(),
            of.custody().holder().value(),
            of.custody().epoch(),
            of.version(),
            at,
            ApplicationDigest.bucketOf(of.no()),
            ApplicationDigest.of(of),
            body
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }

    /** Returns those of these cases that are here, by primary key. */
    Set<String> known(Collection<String> nos) throws SQLException {
        Set<String> known = new HashSet<>();
        String marks = String.join(", ", Collections.nCopies(nos.size(), "?"));
        try (PreparedStatement look =
                connection.prepareStatement("select no from application where no in (" + marks + ")")) {
            int i = 1;
            for (String no : nos) {
                look.setString(i++, no);
            }
            ResultSet found = look.executeQuery();
            while (found.next()) {
                known.add(found.getString(1));
            }
        }
        connection.commit();
        return known;
    }

    /** The single number of a query's result. */
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            long number = row.getLong(1);
            connection.commit();
            return number;
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        connection.commit();
    }

    /** The length of a case's JSON in bytes. */
    static int bytes(Application application) {
        return Json.write(application).getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
