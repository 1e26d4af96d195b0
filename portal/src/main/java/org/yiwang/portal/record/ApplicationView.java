package org.yiwang.portal.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Outcome;
import org.yiwang.application.action.State;
import org.yiwang.application.disclosure.Disclosed;
import org.yiwang.application.history.Requested;
import org.yiwang.application.work.PartState;
import org.yiwang.base.identifier.IdKind;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.Target;
import org.yiwang.deadline.Term;
import org.yiwang.oversight.UnauthorisedAct;

/**
 * An application as one reader sees it: the part disclosed to them, and related data; {@code placeName} only if its matter
 * is not of the node that took it in.
 */
public record ApplicationView(
        Disclosed seen,
        Person person,
        String originName,
        @Nullable String placeName,
        String holderName,
        String sentence,
        Time time,
        Came came,
        List<StepView> steps,
        List<Material> materials,
        List<Document> documents,
        List<Part> parts,
        @Nullable Outcome outcome,
        List<Visited> visits,
        boolean confirmable,
        List<Entry> history,
        List<UnauthorisedAct> unauthorised) {

    /** The applicant's data, masked or in full, and the fields of the form. */
    public record Person(
            boolean masked,
            Target kind,
            String name,
            IdKind document,
            String idNumber,
            String phone,
            List<Field> form) {}

    /** Its deadline, the state of the clock, and the year of the calendar that is missing to compute it. */
    public record Time(
            @Nullable Instant dueAt, @Nullable StandingView standing, @Nullable Integer calendarMissingFor) {}

    /** Its channel and its representative; {@code unproven} if nobody has checked who handed it in. */
    public record Came(String channelName, @Nullable String enteredBy, @Nullable Acting acting, boolean unproven) {}

    /** The representative, masked like the applicant. */
    public record Acting(
            String capacityName,
            String name,
            String idNumber,
            String phone,
            String scope,
            @Nullable LocalDate until,
            @Nullable FileView paper,
            @Nullable String witness) {}

    /** A field of the form with its answer. */
    public record Field(String label, String value) {}

    /** A material handed in: its newest version, and the earlier ones, the newest first. */
    public record Material(int seq, String name, Version newest, List<Version> earlier) {}

    /** A version of a material; {@code late} tells after which examination it came, null when it was examined. */
    public record Version(
            int number,
            Instant at,
            String giver,
            String kindName,
            @Nullable String takenBy,
            @Nullable String late,
            List<FileView> files) {}

    /** A department's part of a joint item, with its own decision, and the names of the parts that it waits for. */
    public record Part(
            String name,
            String department,
            PartState state,
            String reason,
            List<String> waitsFor,
            @Nullable Document decision) {}

    /** An issued document. */
    public record Document(String title, String number, String verificationCode, Instant issuedAt, String href) {}

    /** A visit of the applicant to a window, its purpose, and why it was not the only one. */
    public record Visited(Instant at, String nodeName, String what, String reason) {}

    /** An entry of the history; {@code ground} is the lawful ground if one was chosen, {@code requested} if the applicant asked for it at another node. */
    public record Entry(
            Instant at,
            String what,
            @Nullable String step,
            String nodeName,
            String post,
            String who,
            String comment,
            List<String> notes,
            List<String> hashes,
            @Nullable String ground,
            @Nullable Requested requested) {}

    /** The application itself, disclosed to its reader like the rest. */
    public Application application() {
        return seen.application();
    }

    public String no() {
        return application().no().value();
    }

    public List<SpokenNo.Part> spokenNo() {
        ApplicationNo no = application().no();
        return SpokenNo.of(no);
    }

    public String title() {
        return seen.title();
    }

    public State state() {
        return application().state();
    }

    public boolean open() {
        return !state().isFinal();
    }

    public String tone() {
        return Tones.badge(state());
    }

    public String noticeTone() {
        return Tones.notice(state());
    }

    public long version() {
        return application().version();
    }

    /** The name of its current step; empty if closed. */
    public String stepName() {
        return application().step().map(Step::name).orElse("");
    }

    public String itemName() {
        return application().item().name();
    }

    public String itemCode() {
        return application().item().code();
    }

    public int itemVersion() {
        return application().item().version();
    }

    public String department() {
        return application().item().department();
    }

    public Term promised() {
        return application().item().promised();
    }

    public Instant submittedAt() {
        return application().dates().submittedAt();
    }

    public @Nullable Instant acceptedAt() {
        return application().dates().acceptedAt();
    }

    public @Nullable Integer calendarMissingFor() {
        return time.calendarMissingFor();
    }

    public @Nullable Instant dueAt() {
        return time.dueAt();
    }

    /** Whether it is decided, and waits for its delivery. */
    public boolean decided() {
        return application().state() == State.GRANTED || application().state() == State.DENIED;
    }

    /** Whether some departments have granted their part and others denied it, before the decision on the whole. */
    public boolean divided() {
        List<PartState> states = parts.stream().map(Part::state).toList();
        return outcome == null && states.contains(PartState.GRANTED) && states.contains(PartState.DENIED);
    }

    /** Whether the clock of an accepted application stands still before its limit. */
    public boolean held() {
        boolean inReview =
                application().state() == State.IN_REVIEW || application().state() == State.SUSPENDED;
        return inReview && dueAt() == null && calendarMissingFor() == null;
    }

    public @Nullable StandingView standing() {
        return time.standing();
    }

    public boolean masked() {
        return person.masked();
    }

    public Target applicantKind() {
        return person.kind();
    }

    public String applicantName() {
        return person.name();
    }

    public IdKind document() {
        return person.document();
    }

    public String idNumber() {
        return person.idNumber();
    }

    public String phone() {
        return person.phone();
    }

    public List<Field> form() {
        return person.form();
    }
}
