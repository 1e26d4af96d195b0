package org.yiwang.infra.stack.mariadb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.server.RunningElsewhere;

/** A MySQL or MariaDB server that already runs, with a database and user created for the node. */
public final class ExternalDatabase extends RunningElsewhere implements Database {
    private static final String BINLOG = "SELECT @@log_bin, @@binlog_format, @@binlog_row_image";
    private static final String TABLES =
            "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()";

    private final DatabaseAccess access;
    private final String setting;

    public ExternalDatabase(String name, DatabaseAccess access, String setting) {
        super(name, access.toString(), setting);
        this.access = access;
        this.setting = setting;
    }

    @Override
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public boolean running() {
        return access.answers();
    }

    /** Also checks that it logs whole rows, because otherwise nothing would ever leave the node. */
    @Override
    public void start() {
        super.start();
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(BINLOG)) {
            row.next();
            requireRows(row.getBoolean(1), row.getString(2), row.getString(3));
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot read the binlog settings of " + access + ": " + e.getMessage(), e);
        }
    }

    /** Refuses to move a database that is not ours. */
    @Override
    public Optional<Path> keptAt() {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            row.next();
            if (row.getInt(1) > 0) {
                throw new LaunchFailure("The database " + access + " is not empty. Make an empty one and name it in "
                        + setting + ", or empty this one after you have copied it; then call again.");
            }
            return Optional.empty();
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot look into " + access + ": " + e.getMessage(), e);
        }
    }

    private void requireRows(boolean log, String format, String image) {
        if (!log || !"ROW".equalsIgnoreCase(format) || !"FULL".equalsIgnoreCase(image)) {
            throw new LaunchFailure("The database " + access + " (" + setting + ") must run with log_bin=ON,"
                    + " binlog_format=ROW and binlog_row_image=FULL; it has log_bin=" + (log ? "ON" : "OFF")
                    + ", " + format + " and " + image + ".");
        }
    }
}
