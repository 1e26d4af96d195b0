package org.yiwang.application;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/** Files a new application: with its first documents, its tasks when it is held here, and whoever follows it. */
@Service
class Filing {

    private final Applications applications;
    private final TaskFlow tasks;
    private final CaseDocuments documents;
    private final ThisNode node;
    private final ApplicationEventPublisher events;

    Filing(
            Applications applications,
            TaskFlow tasks,
            CaseDocuments documents,
            ThisNode node,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.tasks = tasks;
        this.documents = documents;
        this.node = node;
        this.events = events;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the submission was filed already */
    @Transactional
    Application file(Application drawn, String submissionId, Actor by) {
        Application application = drawn.with(documents.issue(drawn, drawn.lastEntry(), by));
        applications.add(application, submissionId);
        if (application.isHeldBy(node.code())) {
            tasks.begin(application);
        }
        events.publishEvent(new ApplicationRecorded(application, ApplicationRecorded.Source.HERE));
        return application;
    }
}
