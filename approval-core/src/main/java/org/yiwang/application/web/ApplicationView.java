package org.yiwang.application.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.FirstContact;
import org.yiwang.application.Requested;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Mandate;
import org.yiwang.application.work.Person;
import org.yiwang.attachment.Attachment;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.Target;
import org.yiwang.division.Level;

/** An application as the API shows it to one reader; personal data is masked unless the reader's duty needs it. */
record ApplicationView(
        String no,
        String title,
        ItemView item,
        ApplicantView applicant,
        IntakeView intake,
        Map<String, String> form,
        String state,
        String stateName,
        String origin,
        String originName,
        String holder,
        String holderName,
        int epoch,
        long version,
        @Nullable Step currentStep,
        List<String> availableActions,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        @Nullable Integer calendarMissingFor,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        @Nullable String outcomeName,
        List<MaterialView> materials,
        List<DocumentView> documents,
        List<PartView> parts,
        @Nullable String owner,
        @Nullable FirstContactView firstContact,
        List<HistoryView> history) {

    record ItemView(String code, int version, String name, String department, int promisedDays, List<StepView> steps) {}

    record StepView(int seq, String name, Level level, String post) {}

    /**
     * A department's part of a joint item: {@code opinion} is PENDING, AGREED, OBJECTED, WITHDRAWN or SPARED; {@code
     * waitsFor} are the item codes of the parts that must be granted before; {@code decision} is its own decision.
     */
    record PartView(
            String itemCode,
            String name,
            String department,
            String post,
            String opinion,
            String state,
            String stateName,
            String reason,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            List<String> waitsFor,
            @Nullable DocumentView decision) {}

    /** 首问责任人, and the colleague to whom it was offered. */
    record FirstContactView(String name, String node, String nodeName, Instant since, @Nullable String offeredTo) {

        static @Nullable FirstContactView of(@Nullable FirstContact contact) {
            return contact == null
                    ? null
                    : new FirstContactView(
                            contact.person().name(),
                            contact.node().value(),
                            contact.nodeName(),
                            contact.since(),
                            nameOf(contact.offeredTo()));
        }
    }

    /** Somebody's name, without the name they sign in with. */
    static @Nullable String nameOf(@Nullable Person person) {
        return person == null ? null : person.name();
    }

    record ApplicantView(Target kind, String name, String idNumber, String phone) {}

    /** The intake: {@code enteredBy} is the member of staff who entered it for the applicant. */
    record IntakeView(Channel channel, String channelName, @Nullable String enteredBy, @Nullable MandateView mandate) {}

    record MandateView(
            Mandate.Capacity capacity,
            String name,
            String idNumber,
            String phone,
            String scope,
            @Nullable LocalDate until,
            @Nullable FileView paper,
            @Nullable String witness) {}

    /** A file; {@code transfer} is its progress while it is awaited from another node. */
    record FileView(
            String sha256,
            String fileName,
            String mediaType,
            long size,
            @Nullable Integer pages,
            boolean present,
            @Nullable TransferView transfer) {

        static FileView of(Attachment file, boolean present, @Nullable TransferView transfer) {
            return new FileView(
                    file.sha256(), file.fileName(), file.mediaType(), file.size(), file.pages(), present, transfer);
        }
    }

    /** Bytes received and in all; the source node; the last failure, as a code and in words. */
    record TransferView(
            long received,
            long size,
            int percent,
            @Nullable String from,
            @Nullable String fromName,
            Instant since,
            @Nullable String trouble,
            @Nullable String troubleText) {}

    record MaterialView(int seq, String name, FileView attachment) {}

    record DocumentView(
            String kind,
            String number,
            String verificationCode,
            String title,
            Instant issuedAt,
            String issuedBy,
            String nodeName,
            String href) {}

    record HistoryView(
            Instant at,
            @Nullable String action,
            String actionName,
            String actor,
            String post,
            String node,
            String nodeName,
            @Nullable String step,
            String comment,
            String state,
            @Nullable RequestedView requested) {}

    /** The time and place of the applicant's request that the holder carried out. */
    record RequestedView(Instant at, String node, String nodeName) {

        static @Nullable RequestedView of(@Nullable Requested requested) {
            return requested == null
                    ? null
                    : new RequestedView(requested.at(), requested.node().value(), requested.nodeName());
        }
    }
}
