package org.yiwang.sync.receive.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureKindTest {

    @Test
    void aDatabaseThatIsAwayIsTrouble() {
        assertThat(FailureKind.isOfDatabase(new CannotCreateTransactionException("no connection")))
                .isTrue();
        assertThat(FailureKind.isOfDatabase(
                        new IllegalStateException(new SQLTransientConnectionException("timed out"))))
                .isTrue();
    }

    @Test
    void aFullDiskIsTrouble() {
        assertThat(FailureKind.isOfDatabase(new RuntimeException(new SQLException("The table is full", "HY000", 1114))))
                .isTrue();
    }

    @Test
    void whatTheDatabaseRefusesToHoldIsTheRecordsFault() {
        assertThat(FailureKind.isOfDatabase(new DataIntegrityViolationException(
                        "too long", new SQLException("Data too long for column", "22001", 1406))))
                .isFalse();
        assertThat(FailureKind.isOfDatabase(new RuntimeException(new SQLException("Duplicate entry", "23000", 1062))))
                .isFalse();
    }

    @Test
    void whatCannotBeReadIsTheRecordsFault() {
        assertThat(FailureKind.isOfDatabase(new IllegalArgumentException("not a number")))
                .isFalse();
    }
}
