package org.yiwang.application.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.evidence.EvidenceKind;
import org.yiwang.application.history.Extension;
import org.yiwang.application.history.FirstContact;
import org.yiwang.application.history.Pause;
import org.yiwang.application.history.Requested;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Mandate;
import org.yiwang.application.work.Objection;
import org.yiwang.application.work.Person;
import org.yiwang.attachment.Attachment;
import org.yiwang.base.identifier.IdKind;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.Target;
import org.yiwang.deadline.TermUnit;
import org.yiwang.division.Level;
import org.yiwang.identity.Assurance;
import org.yiwang.supervision.TimeStatus;

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
        String place,
        String placeName,
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
        List<ObjectionView> objections,
        ProgressView progress,
        List<HistoryView> history) {

    /**
     * The notices, the materials that are awaited and until when, the pauses and the extension of the time, the visits to
     * windows, and the last day of each limit.
     */
    record ProgressView(
            List<NoticeView> notices,
            List<Supplements.Awaited> awaited,
            @Nullable LocalDate promisedFor,
            List<Pause> pauses,
            @Nullable Extension extension,
            List<VisitView> visits,
            @Nullable TimeStatus standing,
            @Nullable LocalDate statutoryOn,
            @Nullable LocalDate stepOn) {}

    /** A notice of deficiencies; {@code about} names the material or answer of each, or nothing. */
    record NoticeView(
            Instant at,
            String by,
            List<DeficiencyView> deficiencies,
            boolean violation,
            boolean claimed,
            @Nullable LocalDate answerBy) {

        static NoticeView of(Supplements.Notice told) {
            List<DeficiencyView> deficiencies = IntStream.range(
                            0, told.deficiencies().size())
                    .mapToObj(at -> new DeficiencyView(
                            at < told.about().size() ? told.about().get(at) : "",
                            told.deficiencies().get(at)))
                    .toList();
            return new NoticeView(
                    told.at(), told.by().name(), deficiencies, told.violation(), told.hasOpenClaim(), told.answerBy());
        }
    }

    record DeficiencyView(String about, String text) {}

    /** A stay at a window. */
    record VisitView(Instant at, String nodeName, String reason) {}

    record ItemView(
            String code,
            int version,
            String name,
            String department,
            int promisedDays,
            TermUnit promisedUnit,
            List<StepView> steps) {}

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

    /** 会签不同意, with its answer; null as long as there is none. */
    record ObjectionView(String by, String step, String reason, Instant at, @Nullable String answer) {

        static ObjectionView of(Objection made) {
            return new ObjectionView(
                    made.by().name(),
                    made.stepName(),
                    made.reason(),
                    made.at(),
                    made.answer() == null ? null : made.answer().text());
        }
    }

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

    record ApplicantView(Target kind, String name, IdKind idKind, String idNumber, String phone) {}

    /** The intake: {@code enteredBy} is the member of staff who entered it for the applicant. */
    record IntakeView(
            Channel channel,
            String channelName,
            @Nullable String enteredBy,
            @Nullable MandateView mandate,
            @Nullable Assurance assurance) {}

    record MandateView(
            Mandate.Capacity capacity,
            String name,
            IdKind idKind,
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

    /** A material; {@code attachment} is the first file of its newest version, null when that is paper alone. */
    record MaterialView(int seq, String name, @Nullable FileView attachment, List<VersionView> versions) {}

    /** A version of a material; {@code afterReview} when it came after the last review, so that nobody examined it. */
    record VersionView(
            int number,
            Instant at,
            String giver,
            Channel channel,
            @Nullable String takenBy,
            EvidenceKind kind,
            String kindName,
            boolean afterReview,
            List<FileView> files) {}

    record DocumentView(
            String kind,
            String number,
            String verificationCode,
            String title,
            Instant issuedAt,
            String issuedBy,
            String nodeName,
            String href) {}

    /** An entry; {@code username} identifies a member of staff, for staff; {@code ground} is the lawful ground chosen. */
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
            List<String> evidence,
            @Nullable RequestedView requested,
            @Nullable String username,
            @Nullable String ground) {}

    /**
     * The time and place of the applicant's request that the holder carried out; {@code clerk} and {@code post} tell the
     * member of staff there who acted for the applicant, null when the applicant did.
     */
    record RequestedView(Instant at, String node, String nodeName, @Nullable String clerk, @Nullable String post) {

        static @Nullable RequestedView of(@Nullable Requested requested) {
            return requested == null
                    ? null
                    : new RequestedView(
                            requested.at(),
                            requested.node().value(),
                            requested.nodeName(),
                            requested.clerk() == null
                                    ? null
                                    : requested.clerk().person().name(),
                            requested.clerk() == null ? null : requested.clerk().post());
        }
    }
}
