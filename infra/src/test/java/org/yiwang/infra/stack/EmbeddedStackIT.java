package org.yiwang.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yiwang.infra.stack.elasticsearch.ElasticsearchServer;
import org.yiwang.infra.stack.elasticsearch.SearchAccess;
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
    void theDatabaseRefusesAConnectionInClearAndKeepsNoPasswordOnDisk() throws SQLException, IOException {
        DatabaseAccess own = stack.newDatabase();
        String clear = own.url().replaceAll("sslMode=[A-Z_]+", "sslMode=DISABLED") + "&allowPublicKeyRetrieval=true";
        DatabaseAccess inClear = new DatabaseAccess(clear, own.username(), own.password());
        assertThatThrownBy(inClear::connect).hasMessageContaining("insecure transport");
        try (Connection connection = own.connect();
                Statement statement = connection.createStatement()) {
            assertThat(text(
                            statement,
                            "SELECT VARIABLE_VALUE FROM information_schema.session_status"
                                    + " WHERE VARIABLE_NAME = 'Ssl_version'"))
                    .startsWith("TLSv1.");
        }
        try (Stream<Path> files = Files.walk(stack.mariadb().keptAt().orElseThrow())) {
            assertThat(files.filter(file -> file.endsWith("init.sql"))).isEmpty();
        }
    }

    @Test
    void theSearchServerAnswersItsUserAlone() throws IOException, InterruptedException {
        ElasticsearchServer server = stack.elasticsearch();
        SearchAccess user = server.access().orElseThrow();
        assertThat(status(server, user)).isEqualTo(200);
        assertThat(status(server, new SearchAccess(user.username(), "guessed", user.authority())))
                .isEqualTo(401);
        assertThat(status(server, new SearchAccess("elastic", "changeme", user.authority())))
                .isEqualTo(401);
    }

    private static int status(ElasticsearchServer server, SearchAccess user) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().sslContext(user.authority().context()).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.uris() + "/_cluster/health"))
                .header("Authorization", user.authorization())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
