package org.yiwang.ledger.persistence;

import java.time.Instant;
import java.time.LocalDateTime;
import org.yiwang.audit.Act;
import org.yiwang.audit.Deed;
import org.yiwang.audit.Outcome;
import org.yiwang.audit.Who;
import org.yiwang.base.persistence.Utc;
import org.yiwang.base.text.PlainText;
import org.yiwang.division.DivisionCode;
import org.yiwang.ledger.AuditEntry;

/** An entry as it is stored. */
record EntryRow(
        long id,
        LocalDateTime at,
        String node,
        String address,
        String accountId,
        String username,
        String name,
        String posts,
        String act,
        String code,
        String subject,
        String reason,
        String outcome,
        String detail) {

    static EntryRow of(Instant at, DivisionCode node, String address, Deed deed) {
        Who who = deed.who();
        return new EntryRow(
                0,
                Utc.of(at),
                node.value(),
                PlainText.cut(address, 60),
                PlainText.cut(who.account(), 36),
                PlainText.cut(who.username(), 64),
                PlainText.cut(who.name(), 100),
                PlainText.cut(who.posts(), 200),
                deed.act().name(),
                PlainText.cut(deed.code(), 120),
                PlainText.cut(deed.subject(), 100),
                PlainText.cut(deed.reason(), 300),
                deed.outcome().name(),
                PlainText.cut(deed.detail(), 500));
    }

    AuditEntry entry() {
        Deed deed = new Deed(
                new Who(accountId, username, name, posts),
                Act.valueOf(act),
                code,
                subject,
                reason,
                Outcome.valueOf(outcome),
                detail);
        return new AuditEntry(id, Utc.instant(at), new DivisionCode(node), address, deed);
    }
}
