package org.yiwang.persistence;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes many rows with few statements, in the caller's transaction: the driver makes one statement of several rows
 * ({@code rewriteBatchedStatements}). It does so for {@code insert … values (…)} with or without
 * {@code on duplicate key update}, as long as no parameter stands behind the values.
 */
@Component
public final class BulkWriter {

    /** As many rows as one statement takes and the driver still keeps prepared (prepStmtCacheSqlLimit). */
    private static final int MOST = 64;

    private final SqlSessionFactory sessions;
    private final SqlSessionTemplate single;

    BulkWriter(SqlSessionFactory sessions, SqlSessionTemplate single) {
        this.sessions = sessions;
        this.single = single;
    }

    /** Has {@code statement} of {@code mapper} executed for each row; when this returns, all of them are written. */
    public <M, R> void write(Class<M> mapper, List<R> rows, BiConsumer<M, R> statement) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Rows are written in bulk within a transaction only");
        }
        // Not the transaction's own session, which is for single statements, but the transaction's connection.
        try (SqlSession session = sessions.openSession(ExecutorType.BATCH)) {
            M bound = session.getMapper(mapper);
            int from = 0;
            while (from < rows.size()) {
                int to = from + chunk(rows.size() - from);
                rows.subList(from, to).forEach(row -> statement.accept(bound, row));
                session.flushStatements();
                from = to;
            }
        } finally {
            // What the transaction has read by single statements may be another now.
            single.clearCache();
        }
    }

    /** Powers of two, so that few different statements come into being, each prepared once. */
    private static int chunk(int left) {
        return Math.min(MOST, Integer.highestOneBit(left));
    }
}
