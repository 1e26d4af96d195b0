package org.yiwang.base.persistence;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes many rows with few statements, in the caller's transaction. A mapper's {@code insert … values (…)}, with or
 * without {@code on duplicate key update}, is executed for many rows at once, bypassing MyBatis and the driver's
 * batches, because both handle each parameter of each row several times.
 */
@Component
public final class BulkWriter {

    /** The maximum number of rows of a statement that the driver still caches as prepared (prepStmtCacheSqlLimit). */
    private static final int MAX_ROWS = 64;

    private final SqlSessionTemplate session;
    private final JdbcTemplate jdbc;
    private final Map<String, BulkInsert> inserts = new ConcurrentHashMap<>();

    BulkWriter(SqlSessionTemplate session, DataSource dataSource) {
        this.session = session;
        jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * Executes the statement of that name of {@code mapper} for each row; when this returns, all of them are written.
     *
     * @return the rows made plus twice the rows changed: the number of {@code rows} if all are new
     * @throws org.springframework.dao.DataAccessException when the database refuses one; the transaction must roll back
     *     then
     */
    public int write(Class<?> mapper, String statement, List<? extends Record> rows) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Rows are written in bulk within a transaction only");
        }
        try {
            int from = 0;
            int written = 0;
            while (from < rows.size()) {
                int to = from + chunk(rows.size() - from);
                written += write(mapper.getName() + "." + statement, rows.subList(from, to));
                from = to;
            }
            return written;
        } finally {
            // Earlier reads of the transaction by single statements may be stale now.
            session.clearCache();
        }
    }

    private int write(String id, List<? extends Record> rows) {
        BulkInsert insert = inserts.computeIfAbsent(
                id,
                unknown -> BulkInsert.of(
                        session.getConfiguration(), id, rows.get(0).getClass()));
        return jdbc.update(insert.sql(rows.size()), statement -> insert.bind(statement, rows));
    }

    /** The next batch size: a power of two, so that there are few different statements, each prepared once. */
    private static int chunk(int left) {
        return Math.min(MAX_ROWS, Integer.highestOneBit(left));
    }
}
