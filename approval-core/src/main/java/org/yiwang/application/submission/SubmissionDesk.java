package org.yiwang.application.submission;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.yiwang.application.Application;
import org.yiwang.application.SubmitApplication;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.transaction.Turns;
import org.yiwang.identity.Actor;

/** Where applications are submitted. */
@Service
public class SubmissionDesk {

    private final Submissions submissions;
    private final Turns turns;

    SubmissionDesk(Submissions submissions, Turns turns) {
        this.submissions = submissions;
        this.turns = turns;
    }

    /**
     * Submits an application in one transaction: for the applicant, who acts for the applicant, or staff who enter it for
     * them. The same submission again yields the application that it became.
     *
     * @throws org.yiwang.base.refusal.Refused with every reason at once
     */
    public Application submit(SubmitApplication command, Actor actor) {
        return turns.inTurn(() -> submissions.submit(command, actor));
    }

    /** The application that a submission of {@code actor} became; empty while it is none, or is somebody else's. */
    public Optional<Application> submitted(String submissionId, Actor actor) {
        return submissions.submitted(submissionId, actor);
    }

    /** The reasons for which a submission would be refused, without submitting it; empty when there is none. */
    public List<Refusal> deficiencies(SubmitApplication command, Actor actor) {
        return submissions.deficiencies(command, actor);
    }
}
