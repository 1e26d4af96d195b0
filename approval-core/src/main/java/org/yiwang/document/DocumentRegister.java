package org.yiwang.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.Fact;
import org.yiwang.application.history.IssuedDocument.IssuedBy;
import org.yiwang.application.submission.Numbering;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.node.ThisNode;

/** Registers documents issued at this node: gives each its number in its series and its verification code. */
@Component
public class DocumentRegister {

    private static final String ADDRESS = "verifyAt";

    private final Numbering numbering;
    private final VerificationAddress address;
    private final ThisNode node;

    DocumentRegister(Numbering numbering, VerificationAddress address, ThisNode node) {
        this.numbering = numbering;
        this.address = address;
        this.node = node;
    }

    /** A document to register: all that it says. */
    public record Unnumbered(DocumentKind kind, String title, Instant at, IssuedBy by, List<Fact> facts) {}

    /** Registers the next one of its series, in the caller's transaction. */
    public IssuedDocument register(Unnumbered document) {
        long number = numbering.nextDocumentNumber(document.kind().word(), document.at());
        return registered(document, "%06d".formatted(number));
    }

    /** Registers one whose number is determined by something else. */
    IssuedDocument registered(Unnumbered document, String number) {
        int year = document.at().atZone(WorkingDays.ZONE).getYear();
        String code = VerificationCode.next();
        List<Fact> facts = new ArrayList<>(document.facts());
        facts.removeIf(fact -> fact.name().equals(ADDRESS));
        facts.add(new Fact(ADDRESS, address.of(code)));
        return new IssuedDocument(
                document.kind(),
                Paper.NEWEST_TEMPLATE,
                "%s%s〔%d〕第%s号".formatted(node.code().prefix(), document.kind().word(), year, number),
                code,
                document.title(),
                document.at(),
                document.by(),
                facts);
    }
}
