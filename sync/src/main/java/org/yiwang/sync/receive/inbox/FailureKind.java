package org.yiwang.sync.receive.inbox;

import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.springframework.transaction.TransactionException;

/** Distinguishes transient database failures from permanent record errors. */
public final class FailureKind {

    private static final String DATA_EXCEPTION = "22";
    private static final String INTEGRITY_VIOLATION = "23";

    private FailureKind() {}

    /** Whether the database failed, so that a retry may succeed. */
    public static boolean isOfDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransactionException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                return !isOfData(sql);
            }
        }
        return false;
    }

    private static boolean isOfData(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLDataException
                || sql instanceof SQLIntegrityConstraintViolationException
                || (state != null && (state.startsWith(DATA_EXCEPTION) || state.startsWith(INTEGRITY_VIOLATION)));
    }
}
