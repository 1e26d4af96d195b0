package org.yiwang.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.yiwang.infra.process.Ports;
import org.yiwang.infra.stack.elasticsearch.SearchHealth;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;

class EmbeddedStackIT {
    private final EmbeddedStack stack = EmbeddedStack.shared();

    @Test
    void givesEveryCallerAnEmptyDatabaseOfItsOwn() throws SQLException {
        DatabaseAccess one = stack.newDatabase();
        DatabaseAccess other = stack.newDatabase();
        try (Connection connection = one.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE 事项 (名称 VARCHAR(80))");
            statement.execute("INSERT INTO 事项 VALUES ('城乡居民养老保险𠮷')");
            assertThat(text(statement, "SELECT 名称 FROM 事项")).isEqualTo("城乡居民养老保险𠮷");
        }
        assertThat(other.url()).isNotEqualTo(one.url());
    }

    @Test
    void keepsARowBinlogThatTheUserOfADatabaseMayRead() throws SQLException {
        try (Connection connection = stack.newDatabase().connect();
                Statement statement = connection.createStatement()) {
            assertThat(text(statement, "SELECT CONCAT(@@log_bin+0, @@binlog_format, @@binlog_row_image)"))
                    .isEqualTo("1ROWFULL");
            assertThat(text(statement, "SHOW MASTER STATUS")).startsWith("binlog.");
            assertThat(text(statement, "SELECT @@session.time_zone")).isEqualTo("+00:00");
        }
    }

    @Test
    void startsABrokerThatAcceptsConnections() {
        String[] address = stack.kafka().brokers().split(":");
        assertThat(Ports.answers(address[0], Integer.parseInt(address[1]))).isTrue();
    }

    @Test
    void startsASearchServerThatIsHealthy() {
        assertThat(SearchHealth.of(stack.elasticsearch().uris())).isTrue();
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
