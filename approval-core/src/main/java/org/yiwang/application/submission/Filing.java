package org.yiwang.application.submission;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.Applications;
import org.yiwang.application.DocumentIssuer;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.TaskFlow;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/** Files a new application with its first documents and, if it is held here, its tasks, and announces it. */
@Service
class Filing {

    private final Applications applications;
    private final TaskFlow tasks;
    private final DocumentIssuer documents;
    private final Duplicates duplicates;
    private final ThisNode node;
    private final ApplicationEventPublisher events;

    Filing(
            Applications applications,
            TaskFlow tasks,
            DocumentIssuer documents,
            Duplicates duplicates,
            ThisNode node,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.tasks = tasks;
        this.documents = documents;
        this.duplicates = duplicates;
        this.node = node;
        this.events = events;
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException when the submission was filed already
     * @throws Refused when the same matter is open already and the sender has not confirmed it
     */
    @Transactional
    Application file(Application drawn, SubmitApplication command, Actor by) {
        duplicates.refusal(drawn, command.intake().duplicateOf(), by).ifPresent(Refused::because);
        Application application = drawn.with(documents.issue(drawn, drawn.lastEntry(), by));
        applications.add(application, command.submissionId());
        if (application.isHeldBy(node.code())) {
            tasks.begin(application);
        }
        events.publishEvent(new ApplicationRecorded(application));
        return application;
    }
}
