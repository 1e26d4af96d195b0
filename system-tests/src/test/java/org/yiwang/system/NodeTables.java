package org.yiwang.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.yiwang.infra.network.Network;

/** Reads a node's database directly. */
record NodeTables(Network network, String node) {
    /** The number of the case's tasks in the process engine. */
    int tasksOf(String no) throws SQLException {
        return count(
                "SELECT COUNT(*) FROM ACT_RU_TASK t JOIN ACT_RU_EXECUTION e ON e.ID_ = t.PROC_INST_ID_"
                        + " WHERE e.BUSINESS_KEY_ = ?",
                no);
    }

    /** The number of cases with that number. */
    int casesOf(String no) throws SQLException {
        return count("SELECT COUNT(*) FROM application WHERE no = ?", no);
    }

    /** Simulates that the node with that code has been silent for that long. */
    void notHeardFromForHours(String silent, int hours) throws SQLException {
        try (Connection connection = network.stack().database(node).access().connect();
                PreparedStatement statement = connection.prepareStatement(
                        "UPDATE node_seen SET seen_at = seen_at - INTERVAL ? HOUR WHERE code = ?")) {
            statement.setInt(1, hours);
            statement.setString(2, silent);
            statement.executeUpdate();
        }
    }

    private int count(String sql, String no) throws SQLException {
        try (Connection connection = network.stack().database(node).access().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, no);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
