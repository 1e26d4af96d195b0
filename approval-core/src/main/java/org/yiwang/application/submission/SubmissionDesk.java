package org.yiwang.application.submission;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.yiwang.application.Application;
import org.yiwang.application.SubmitApplication;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.transaction.Turns;
import org.yiwang.identity.Actor;

/** Submits applications. */
@Service
public class SubmissionDesk {

    private final Submissions submissions;
    private final Turns turns;

    SubmissionDesk(Submissions submissions, Turns turns) {
        this.submissions = submissions;
        this.turns = turns;
    }

    /**
     * Submits an application in one transaction: for the applicant, a person who acts for them, or staff who enter it
     * for them. The same submission again yields the application that it became.
     *
     * @throws org.yiwang.base.refusal.Refused with every reason at once
     */
    public Application submit(SubmitApplication command, Actor actor) {
        return turns.inTurn(() -> submissions.submit(command, actor));
    }

    /**
     * The application made from a submission of {@code actor}; empty if there is none yet, or it is somebody else's.
     */
    public Optional<Application> submitted(String submissionId, Actor actor) {
        return submissions.submitted(submissionId, actor);
    }

    /** The reasons for which a submission would be refused, without submitting it; empty when there is none. */
    public List<Refusal> deficiencies(SubmitApplication command, Actor actor) {
        return submissions.deficiencies(command, actor);
    }
}
