package org.yiwang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;
import org.yiwang.application.Application;
import org.yiwang.application.DecisionDocuments;
import org.yiwang.application.IssuedDocument;
import org.yiwang.application.IssuedDocument.Kind;
import org.yiwang.application.Numbering;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/**
 * Decisions as numbered PDF documents. A refused application is told its reason, and that it may be reviewed or brought
 * to court (行政许可法 第三十八条, 行政复议法 第二十条, 行政诉讼法 第四十六条).
 */
@Component
class PrintedDecisions implements DecisionDocuments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final PdfPrinter printer;
    private final AttachmentStore attachments;
    private final Numbering numbering;
    private final ThisNode node;

    PrintedDecisions(PdfPrinter printer, AttachmentStore attachments, Numbering numbering, ThisNode node) {
        this.printer = printer;
        this.attachments = attachments;
        this.numbering = numbering;
        this.node = node;
    }

    @Override
    public IssuedDocument issue(Application application, Action decision, String reason, Actor decider, Instant at) {
        Kind kind = decision == Action.GRANT ? Kind.GRANT_DECISION : Kind.DENY_DECISION;
        String title = kind == Kind.GRANT_DECISION ? "准予决定书" : "不准予决定书";
        ZonedDateTime day = at.atZone(WorkingDays.ZONE);
        String number = "%s〔%d〕第%06d号".formatted(node.code().prefix(), day.getYear(), numbering.nextDocumentNumber(at));
        String code = VerificationCode.next();
        Map<String, Object> values = Map.of(
                "application", application,
                "title", title,
                "granted", kind == Kind.GRANT_DECISION,
                "number", number,
                "code", code,
                "reason", reason,
                "decidedOn", DAY.format(day),
                "submittedOn", DAY.format(application.dates().submittedAt().atZone(WorkingDays.ZONE)));
        return new IssuedDocument(kind, number, code, title, at, file(title + "-" + application.no() + ".pdf", values));
    }

    private Attachment file(String name, Map<String, Object> values) {
        try {
            return attachments.store(printer.print("document/decision", values), name, "application/pdf");
        } catch (IOException e) {
            throw new UncheckedIOException("The decision could not be written to the node's folder", e);
        }
    }
}
