package org.yiwang.infra.stack.mariadb;

import java.util.List;

/** Statements that create a database and its user, idempotent. */
final class Grants {
    /**
     * MariaDB's names for the rights that Debezium's connector needs: read the binlog and its position, and lock for a
     * snapshot.
     */
    private static final String CAPTURE = "RELOAD, SHOW DATABASES, REPLICATION SLAVE, BINLOG MONITOR, SLAVE MONITOR";

    private Grants() {}

    static List<String> statements(String database, String user, String password) {
        String account = account(user);
        return List.of(
                "CREATE DATABASE IF NOT EXISTS `" + database + "`",
                "CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + password + "'",
                "ALTER USER " + account + " IDENTIFIED BY '" + password + "'",
                "GRANT ALL ON `" + database + "`.* TO " + account,
                "GRANT " + CAPTURE + " ON *.* TO " + account);
    }

    static List<String> administrator(String password) {
        String account = account("root");
        return List.of(
                "CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + password + "'",
                "ALTER USER " + account + " IDENTIFIED BY '" + password + "'",
                "GRANT ALL ON *.* TO " + account + " WITH GRANT OPTION");
    }

    private static String account(String user) {
        return "'" + user + "'@'127.0.0.1'";
    }
}
