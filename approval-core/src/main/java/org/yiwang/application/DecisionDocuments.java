package org.yiwang.application;

import java.time.Instant;
import org.yiwang.identity.Actor;

/** Issues the document of a decision. */
public interface DecisionDocuments {

    /** Renders, numbers and stores the decision ({@code GRANT} or {@code DENY}) on an application. */
    IssuedDocument issue(Application application, Action decision, String reason, Actor decider, Instant at);
}
