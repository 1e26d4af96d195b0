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

/** Reads a node's database directly. */
public record NodeData(String node, DatabaseAccess database) {
    public static NodeData of(FaultNetwork network, String node) {
        return new NodeData(node, network.network().stack().database(node).access());
    }

    /** Every case known to the node. */
    public void cases(Consumer<Application> reader) {
        rows("select body from application order by no", row -> reader.accept(Copy.read(row.getString(1))));
    }

    /** The number of tasks in the process engine, by case. */
    public Map<String, Integer> tasks() {
        return counts("select e.BUSINESS_KEY_, count(*) from ACT_RU_TASK t"
                + " join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_ group by e.BUSINESS_KEY_");
    }

    /** The number of quarantined records, by key. */
    public Map<String, Integer> quarantined() {
        return counts("select record_key, count(*) from quarantine where state <> 'REPLAYED' group by record_key");
    }

    /** The number of set-aside records, by case. */
    public Map<String, Integer> setAside() {
        return counts("select application_no, count(*) from set_aside group by application_no");
    }

    /** The outcomes of the requests made here, by id. */
    public Map<String, String> requests() {
        Map<String, String> standings = new HashMap<>();
        rows(
                "select id, standing from applicant_request where origin = '" + node + "'",
                row -> standings.put(row.getString(1), row.getString(2)));
        return standings;
    }

    /** The number of changes in the index queue. */
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
