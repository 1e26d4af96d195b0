package org.yiwang.sync.send.capture;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the files of the database server's binlog. */
@Component
public class BinaryLogs {

    private static final Logger LOG = LoggerFactory.getLogger(BinaryLogs.class);

    private final JdbcClient database;

    BinaryLogs(JdbcClient database) {
        this.database = database;
    }

    /** A file and its size in bytes. */
    public record LogFile(String name, long bytes) {}

    /** Returns the existing files; empty if the server lists none, because the privilege or the binlog is missing. */
    public Optional<List<LogFile>> files() {
        try {
            return Optional.of(database.sql("show binary logs")
                    .query((row, number) -> new LogFile(row.getString(1), row.getLong(2)))
                    .list());
        } catch (DataAccessException e) {
            LOG.debug("The server does not list its binlog", e);
            return Optional.empty();
        }
    }
}
