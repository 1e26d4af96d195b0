package org.yiwang.system.faults.network;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.yiwang.application.Application;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;

/** What stands in a node's database, reached straight. */
public record NodeData(String node, DatabaseAccess database) {
    public static NodeData of(FaultNetwork network, String node) {
        return new NodeData(node, network.network().stack().database(node).access());
    }

    /** Every case that the node knows. */
    public void cases(Consumer<Application> reader) {
        rows("select body from application order by no", row -> reader.accept(Copy.read(row.getString(1))));
    }

    /** How many tasks wait in the process engine, by case. */
    public Map<String, Integer> tasks() {
        return counts("select e.BUSINESS_KEY_, count(*) from ACT_RU_TASK t"
                + " join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_ group by e.BUSINESS_KEY_");
    }

    /** How many records could not be taken, by key. */
    public Map<String, Integer> quarantined() {
        return counts("select record_key, count(*) from quarantine group by record_key");
    }

    /** How many records broke custody, by case. */
    public Map<String, Integer> setAside() {
        return counts("select application_no, count(*) from set_aside group by application_no");
    }

    /** What became of the requests made here, by id. */
    public Map<String, String> requests() {
        Map<String, String> standings = new HashMap<>();
        rows(
                "select id, standing from applicant_request where origin = '" + node + "'",
                row -> standings.put(row.getString(1), row.getString(2)));
        return standings;
    }

    /** How many changes wait to be indexed. */
    public int waitingForIndex() {
        return counts("select 'all', count(*) from index_queue").getOrDefault("all", 0);
    }

    private Map<String, Integer> counts(String sql) {
        Map<String, Integer> counts = new HashMap<>();
        rows(sql, row -> counts.put(row.getString(1), row.getInt(2)));
        return counts;
    }

    private void rows(String sql, Row reader) {
        try (Connection connection = database.connect();
                PreparedStatement statement =
                        connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(Integer.MIN_VALUE);
            read(statement, reader);
        } catch (SQLException e) {
            throw new IllegalStateException("The database of " + node + " could not be read: " + e.getMessage(), e);
        }
    }

    private static void read(PreparedStatement statement, Row reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.accept(rows);
            }
        }
    }

    private interface Row {
        void accept(ResultSet row) throws SQLException;
    }
}
