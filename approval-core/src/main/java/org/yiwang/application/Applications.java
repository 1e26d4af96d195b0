package org.yiwang.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.base.refusal.Refused;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Actor;

/** The applications that this node knows, held here or elsewhere. */
public interface Applications {

    Optional<Application> find(ApplicationNo no);

    /** The refusal of an application that does not exist, or that the reader must not know. */
    static Refused unknown(ApplicationNo no) {
        return Refused.because(Kind.NOT_FOUND, "application.unknown", no.value());
    }

    /** Finds one and keeps others from changing it until the transaction ends. */
    Optional<Application> lock(ApplicationNo no);

    /** The application that came from this submission, if it was submitted already. */
    Optional<Application> bySubmission(String submissionId);

    /** The newest open one of the applicant with this id number for this item. */
    Optional<Application> openMatter(String idNumber, String itemCode);

    /** Keeps others from submitting for the same applicant and item until the caller's transaction ends. */
    void lockMatter(String idNumber, String itemCode);

    /** The newest of the applicant with this id number, up to {@code most}. */
    List<Application> ofApplicant(String idNumber, int most);

    /**
     * The numbers of all that an applicant follows, in no order: those of the account, and those that name the person whom it
     * is proven to be and that no account follows.
     */
    List<ApplicationNo> of(Actor applicant);

    /** Those of these that are here, by number. */
    List<Application> findAll(Collection<ApplicationNo> nos);

    /** Stores a new one or the next version of a known one, in the caller's transaction. */
    void save(Application application);

    /** Deletes the tasks beside the step's that it had here, in the caller's transaction. */
    void dropTasksAside(ApplicationNo no);

    /** Stores a new one under the submission that it comes from; a submission yields one application. */
    void add(Application application, String submissionId);

    /** Stores the people asked beside the step's owner, in the caller's transaction. */
    void saveTasksAside(Application application);

    /** Up to {@code most} applications with a number after {@code after} (empty text to begin), by number. */
    List<Application> batchAfter(String after, int most);

    /** Counts the open ones by holder, as far as this node knows. */
    Map<DivisionCode, Long> countHeldByNode();

    /** Up to {@code most} open ones that a node holds, with a number after {@code after}, by number. */
    List<Application> heldBy(DivisionCode node, String after, int most);

    /** Counts the open ones that this node holds. */
    long countHeld();

    /** Counts all that this node knows. */
    long count();
}
