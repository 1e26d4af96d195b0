package org.yiwang.ledger;

import java.time.Instant;
import java.util.List;
import org.yiwang.audit.Deed;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;

/** An entry of the audit: a deed at {@code node} with its time and the network address that it came from. */
public record AuditEntry(long id, Instant at, DivisionCode node, String address, Deed deed) {

    /** The text that is hashed: every field, in an order that never changes. */
    String canonical() {
        return Json.write(List.of(
                Long.toString(id),
                at.toString(),
                node.value(),
                address,
                deed.who().account(),
                deed.who().username(),
                deed.who().name(),
                deed.who().posts(),
                deed.act().name(),
                deed.code(),
                deed.subject(),
                deed.reason(),
                deed.outcome().name(),
                deed.detail()));
    }
}
