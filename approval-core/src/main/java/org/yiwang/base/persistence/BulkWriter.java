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
 * Writes many rows with few statements, in the caller's transaction. A mapper's {@code insert … values (…)}, with or without
 * {@code on duplicate key update}, is executed for many rows at once, past MyBatis and past the driver's own batches: both
 * of them handle each parameter of each row several times.
 */
@Component
public final class BulkWriter {

    /** As many rows as one statement takes and the driver still keeps prepared (prepStmtCacheSqlLimit). */
    private static final int MAX_ROWS = 64;

    private final SqlSessionTemplate session;
    private final JdbcTemplate jdbc;
    private final Map<String, BulkInsert> inserts = new ConcurrentHashMap<>();

    BulkWriter(SqlSessionTemplate session, DataSource dataSource) {
        this.session = session;
        jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * Has the statement of that name of {@code mapper} executed for each row; when this returns, all of them are written.
     *
     * @return how many rows were made, and twice those that were changed: as many as there are rows if all are new
     * @throws org.springframework.dao.DataAccessException when the database refuses one; nothing of the transaction may
     *     be committed then
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
            // What the transaction has read by single statements may be another now.
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

    /** Powers of two, so that few different statements come into being, each prepared once. */
    private static int chunk(int left) {
        return Math.min(MAX_ROWS, Integer.highestOneBit(left));
    }
}
