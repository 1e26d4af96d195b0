package org.yiwang.portal.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Action;
import org.yiwang.audit.Act;
import org.yiwang.audit.Deed;
import org.yiwang.audit.Outcome;
import org.yiwang.ledger.AuditEntry;
import org.yiwang.portal.page.PortalTexts;

/** The audit in words. */
@Component
class AuditWords {

    private final PortalTexts texts;

    AuditWords(PortalTexts texts) {
        this.texts = texts;
    }

    /** A kind of deed with its name. */
    record Kind(Act act, String name) {}

    /** An entry as a row; {@code code} is empty where the name says it all. */
    record Line(
            Instant at,
            String name,
            String username,
            String posts,
            String act,
            String code,
            String subject,
            String reason,
            String address,
            String outcome,
            boolean done,
            String detail) {}

    List<Kind> kinds() {
        return Arrays.stream(Act.values())
                .map(act -> new Kind(act, texts.of("audit.act." + act)))
                .toList();
    }

    Line line(AuditEntry entry) {
        Deed deed = entry.deed();
        return new Line(
                entry.at(),
                deed.who().name(),
                deed.who().username(),
                deed.who().posts().replace(",", "、"),
                texts.of("audit.act." + deed.act()),
                code(deed),
                deed.subject(),
                deed.reason(),
                entry.address(),
                texts.of("audit.outcome." + deed.outcome()),
                deed.outcome() == Outcome.DONE,
                // The words of a search may be somebody's name.
                deed.detail().replaceFirst(", q=.*", ""));
    }

    private String code(Deed deed) {
        boolean known = deed.act() == Act.HANDLE
                && (deed.code().equals("SUBMIT")
                        || Arrays.stream(Action.values())
                                .anyMatch(action -> action.name().equals(deed.code())));
        return known ? texts.of("action." + deed.code()) : deed.code();
    }
}
