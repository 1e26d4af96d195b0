package org.yiwang.infra.stack.mariadb;

import java.util.List;

/** Statements that create a database and its user, idempotent. */
final class Grants {
    /**
     * MariaDB's names for the rights that Debezium's connector needs: read the binlog and its position, and lock for a
     * snapshot.
     */
    private static final String CAPTURE = "RELOAD, SHOW DATABASES, REPLICATION SLAVE, BINLOG MONITOR, SLAVE MONITOR";

    /** The schema of the audit lies beside the node's own. */
    private static final String AUDIT = "_audit";

    /** The node adds to the audit and reads it, and makes its tables; it cannot change, empty or drop them. */
    private static final String ADDING = "SELECT, INSERT, CREATE";

    private Grants() {}

    static List<String> statements(String database, String user, String password) {
        String account = account(user);
        return List.of(
                "CREATE DATABASE IF NOT EXISTS `" + database + "`",
                "CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + password + "'",
                "ALTER USER " + account + " IDENTIFIED BY '" + password + "'",
                "GRANT ALL ON `" + database + "`.* TO " + account,
                "CREATE DATABASE IF NOT EXISTS `" + database + AUDIT + "`",
                "GRANT " + ADDING + " ON `" + database + AUDIT + "`.* TO " + account,
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
