package org.yiwang.sync.send.capture;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Describes the node's own database to capture. */
@Component
class SourceDatabase {

    /** Address and product of the database. */
    record Coordinates(String host, int port, String schema, boolean mariaDb, ConnectionEncryption encryption) {}

    private static final int DEFAULT_PORT = 3306;

    private final DataSource dataSource;
    private final JdbcConnectionDetails details;

    SourceDatabase(DataSource dataSource, JdbcConnectionDetails details) {
        this.dataSource = dataSource;
        this.details = details;
    }

    Coordinates coordinates() throws SQLException {
        URI address = URI.create(details.getJdbcUrl().substring("jdbc:".length()));
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select database(), version()")) {
            row.next();
            return new Coordinates(
                    address.getHost(),
                    address.getPort() < 0 ? DEFAULT_PORT : address.getPort(),
                    row.getString(1),
                    row.getString(2).contains("MariaDB"),
                    ConnectionEncryption.of(address));
        }
    }

    /** Returns the URL for capture's own connections, with timeouts so that they do not hang with the server. */
    String urlWithTimeouts() {
        String url = details.getJdbcUrl();
        return url + (url.contains("?") ? "&" : "?")
                + "connectTimeout=5000&socketTimeout=60000&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    }

    String user() {
        return details.getUsername();
    }

    String password() {
        return details.getPassword();
    }
}
