package org.yiwang.infra.stack.mariadb;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The address and credentials of a database; the user may change its schema and read the binlog. */
public record DatabaseAccess(String url, String username, String password) {
    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "30000";

    /** Opens a connection, with a timeout. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", CONNECT_MILLIS);
        properties.setProperty("socketTimeout", ANSWER_MILLIS);
        return DriverManager.getConnection(url, properties);
    }

    boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException down) {
            return false;
        }
    }

    /** Omits the password. */
    @Override
    public String toString() {
        return username + " at " + url;
    }
}
