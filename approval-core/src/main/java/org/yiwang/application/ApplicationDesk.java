package org.yiwang.application;

import java.util.List;
import org.yiwang.identity.Actor;
import org.yiwang.refusal.Refusal;

/** The counter where applications are submitted and handled. Every command is one transaction. */
public interface ApplicationDesk {

    /**
     * Submits an application: the applicant, who acts for the applicant, or staff who enter it for them. The same submission
     * again yields the application that it became.
     *
     * @throws org.yiwang.refusal.Refused with every reason at once
     */
    Application submit(SubmitApplication command, Actor actor);

    /** What a submission would be refused for, without submitting it; empty when nothing. */
    List<Refusal> deficiencies(SubmitApplication command, Actor actor);

    /**
     * Does what a clerk decided. Only at the node that holds the application, only by a clerk who holds the post of its
     * step.
     *
     * @throws org.yiwang.refusal.Refused saying who may, where
     */
    Application act(ActOnApplication command, Actor clerk);

    /**
     * Shows an application to somebody: applicants their own, staff those of their node's area. A look by staff whose
     * node does not hold it is recorded.
     *
     * @throws org.yiwang.refusal.Refused when there is none, or none for this reader
     */
    Application open(ApplicationNo no, Actor reader);
}
