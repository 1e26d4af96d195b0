package org.yiwang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.CoreNode;
import org.yiwang.audit.Act;
import org.yiwang.audit.AuditLog;
import org.yiwang.audit.Deed;
import org.yiwang.audit.Who;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.ledger.Verification.Kind;
import org.yiwang.node.ThisNode;

/** Somebody with all rights at the database changes the past of the audit, and the verification names where. */
class LedgerIT {

    private static ConfigurableApplicationContext county;
    private static JdbcTemplate node;
    private static String schema;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        node = county.getBean(JdbcTemplate.class);
        schema = node.queryForObject("select concat(database(), '_audit')", String.class);
    }

    @BeforeEach
    void writeEntries() throws SQLException {
        asRoot("truncate %s.audit_entry", "truncate %s.audit_link", "truncate %s.audit_seal");
        IntStream.rangeClosed(1, 10).forEach(this::record);
        seal();
        IntStream.rangeClosed(11, 20).forEach(this::record);
        seal();
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void theUntouchedLedgerIsWhole() {
        Verification whole = verify();
        assertThat(whole.fault()).isNull();
        assertThat(whole.links()).isEqualTo(20);
        assertThat(seals()).extracting(AuditSeal::link).containsExactly(10L, 20L);
        assertThat(whole.chain()).isEqualTo(seals().get(0).chain());
    }

    @Test
    void aChangedCharacterIsFound() throws SQLException {
        asRoot("update %s.audit_entry set reason = 'reason 7!' where id = " + entry(7));
        assertFault(Kind.CHANGED, 7);
    }

    @Test
    void aRemovedEntryIsFound() throws SQLException {
        asRoot("delete from %s.audit_entry where id = " + entry(12));
        assertFault(Kind.REMOVED, 12);
    }

    @Test
    void anEntryRemovedWithItsLinkIsFound() throws SQLException {
        asRoot("delete from %s.audit_entry where id = " + entry(5), "delete from %s.audit_link where no = 5");
        assertFault(Kind.REMOVED, 5);
    }

    @Test
    void twoSwappedEntriesAreFound() throws SQLException {
        long third = entry(3);
        long ninth = entry(9);
        asRoot(
                "update %s.audit_entry set id = 0 - 1 where id = " + third,
                "update %s.audit_entry set id = " + third + " where id = " + ninth,
                "update %s.audit_entry set id = " + ninth + " where id = 0 - 1");
        assertFault(Kind.CHANGED, 3);
    }

    @Test
    void aCutEndIsFound() throws SQLException {
        asRoot("delete from %s.audit_entry where id >= " + entry(16), "delete from %s.audit_link where no >= 16");
        assertFault(Kind.CUT, 16);
    }

    @Test
    void aChainThatIsLinkedAnewBreaksItsSeal() throws SQLException {
        asRoot("update %s.audit_entry set reason = 'another' where id = " + entry(4));
        AuditLink last = county.getBean(Chain.class).of(List.of(3L)).get(0);
        for (AuditLink link : county.getBean(Chain.class).after(3, 100)) {
            EntryStore entries = county.getBean(EntryStore.class);
            last = last.next(entries.find(List.of(link.entry())).get(link.entry()));
            asRoot("update %s.audit_link set hash = '" + last.hash() + "' where no = " + last.no());
        }
        assertFault(Kind.RESEALED, 10);
    }

    @Test
    void aSealByNoKeyOfTheNodeIsFound() throws SQLException {
        asRoot("update %s.audit_seal set hash = repeat('0', 64) where link_no = 20");
        assertFault(Kind.FORGED, 20);
    }

    @Test
    void theNodesOwnUserCanOnlyAdd() {
        for (String sql : List.of(
                "update %s.audit_entry set reason = ''",
                "delete from %s.audit_entry",
                "truncate table %s.audit_link",
                "drop table %s.audit_seal",
                "alter table %s.audit_entry drop column reason")) {
            assertThatThrownBy(() -> node.execute(sql.formatted(schema))).hasStackTraceContaining("denied");
        }
        assertThat(verify().fault()).isNull();
    }

    @Test
    void anEntryThatIsCommittedLateIsLinkedAllTheSame() {
        county.getBean(TransactionTemplate.class).executeWithoutResult(late -> {
            record(21);
            Thread other = new Thread(() -> {
                record(22);
                seal();
            });
            other.start();
            joined(other);
            assertThat(verify().links()).isEqualTo(21);
        });
        seal();
        assertThat(verify().links()).isEqualTo(22);
        assertThat(verify().fault()).isNull();
        assertThat(entry(21)).isGreaterThan(entry(22));
    }

    private static void joined(Thread other) {
        try {
            other.join(Duration.ofSeconds(30).toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void record(int at) {
        Who who = new Who("id-" + at % 3, "lin", "林静", "综合窗口受理员");
        county.getBean(AuditLog.class)
                .record(Deed.done(who, Act.LOOK, "CASE", "330327-" + at).because("reason " + at));
    }

    private void seal() {
        county.getBean(SealedBatch.class).seal(Instant.EPOCH);
    }

    private Verification verify() {
        return county.getBean(Verifier.class).verify();
    }

    private List<AuditSeal> seals() {
        return county.getBean(Seals.class).after(county.getBean(ThisNode.class).code(), "", 0, 100);
    }

    private long entry(long link) {
        return county.getBean(Chain.class).of(List.of(link)).get(0).entry();
    }

    private void assertFault(Kind kind, long link) {
        Verification.Fault fault = verify().fault();
        assertThat(fault).isNotNull();
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.link()).isEqualTo(link);
    }

    private void asRoot(String... statements) throws SQLException {
        try (Connection root = EmbeddedStack.shared().mariadb().rootAccess().connect();
                Statement statement = root.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql.formatted(schema));
            }
        }
    }
}
