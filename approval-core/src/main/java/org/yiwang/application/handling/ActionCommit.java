package org.yiwang.application.handling;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.Applications;
import org.yiwang.application.DocumentIssuer;
import org.yiwang.application.FinishedSteps;
import org.yiwang.application.TaskFlow;

/** Stores the version that an action led to with all that follows from it, in the caller's transaction. */
@Component
class ActionCommit {

    private final Applications applications;
    private final TaskFlow tasks;
    private final DocumentIssuer documents;
    private final FinishedSteps finished;
    private final ApplicationEventPublisher events;

    ActionCommit(
            Applications applications,
            TaskFlow tasks,
            DocumentIssuer documents,
            FinishedSteps finished,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.tasks = tasks;
        this.documents = documents;
        this.finished = finished;
        this.events = events;
    }

    /** Stores {@code changed} with the documents that the action calls for; the answer has them. */
    Application store(AttemptedAction act, Application changed) {
        Application before = act.before();
        tasks.follow(before, changed);
        // Last, because the next one to number a document of that kind waits until this is committed.
        Application after = changed.with(documents.issue(changed, changed.lastEntry(), act.actor()));
        applications.save(after);
        if (finishesWork(act) && act.actor().isStaff() && act.clerk() == null) {
            finished.add(after, PartChoice.post(act), act.actor(), act.at());
        }
        if (before.hasTasksAside() || after.hasTasksAside()) {
            applications.saveTasksAside(after);
        }
        events.publishEvent(new ApplicationRecorded(after, before));
        return after;
    }

    /** A department's part of a joint item is work of its own: it is counted where it is decided. */
    private static boolean finishesWork(AttemptedAction act) {
        return act.action().finishesStep() || PartChoice.isDecision(act.action());
    }
}
