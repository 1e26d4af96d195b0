package org.yiwang.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.action.Action;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.history.ActingClerk;
import org.yiwang.application.history.Requested;
import org.yiwang.base.json.Additions;
import org.yiwang.base.json.Extensible;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;

/**
 * A request of an applicant at {@code origin}, the node of their account, while another node held the application; or of
 * {@code clerk} at {@code origin} for them, null when they asked themselves. It never changes and travels as it is. The
 * sender chooses {@code id}; with the application's number it identifies the request. {@code accountId} is the sender's
 * there; {@code proven} is true if it is proven there that the sender is the person whom the application names, else null.
 * {@code seenVersion} is the version that the sender saw.
 */
public record ApplicantRequest(
        String id,
        ApplicationNo no,
        Action action,
        String comment,
        Map<String, String> details,
        Map<Integer, Evidence> materials,
        String accountId,
        String applicant,
        Instant madeAt,
        DivisionCode origin,
        String originName,
        @Nullable Long seenVersion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ActingClerk clerk,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean proven,
        @JsonIgnore Additions additions)
        implements Extensible<ApplicantRequest> {

    public ApplicantRequest {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
        materials = Collections.unmodifiableMap(new TreeMap<>(materials));
        additions = additions == null ? Additions.NONE : additions;
    }

    /** Creates one of the applicant's own, as this release writes it. */
    public ApplicantRequest(
            String id,
            ApplicationNo no,
            Action action,
            String comment,
            Map<String, String> details,
            Map<Integer, Evidence> materials,
            String accountId,
            String applicant,
            Instant madeAt,
            DivisionCode origin,
            String originName,
            @Nullable Long seenVersion) {
        this(
                id,
                no,
                action,
                comment,
                details,
                materials,
                accountId,
                applicant,
                madeAt,
                origin,
                originName,
                seenVersion,
                null,
                null,
                Additions.NONE);
    }

    @Override
    public ApplicantRequest keeping(Additions kept) {
        return new ApplicantRequest(
                id,
                no,
                action,
                comment,
                details,
                materials,
                accountId,
                applicant,
                madeAt,
                origin,
                originName,
                seenVersion,
                clerk,
                proven,
                kept);
    }

    /** The act, judged by the state of the application when it is carried out. */
    ActOnApplication command() {
        return new ActOnApplication(no, action, comment, null, details, materials);
    }

    /**
     * The sender as the executing node knows them: an applicant by the account that the application belongs to, or as the
     * person whom it names.
     */
    Actor actor(Application held) {
        return clerk != null
                ? clerk.actor(accountId)
                : new Actor(
                        accountId,
                        "",
                        applicant,
                        AccountKind.APPLICANT,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        Set.of(),
                        Boolean.TRUE.equals(proven) ? held.applicant().idNumber() : null);
    }

    Requested asRequested() {
        return new Requested(id, madeAt, origin, originName, clerk);
    }
}
