package org.yiwang.application;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.catalog.Step;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;
import org.yiwang.refusal.Refused;

/** Carries out what clerks do with applications. */
@Service
class Handling {

    private final Applications applications;
    private final HandlingRules rules;
    private final TaskFlow tasks;
    private final DecisionDocuments documents;
    private final WorkingDays workingDays;
    private final ThisNode node;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handling(
            Applications applications,
            HandlingRules rules,
            TaskFlow tasks,
            DecisionDocuments documents,
            WorkingDays workingDays,
            ThisNode node,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.rules = rules;
        this.tasks = tasks;
        this.documents = documents;
        this.workingDays = workingDays;
        this.node = node;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Application act(ActOnApplication command, Actor clerk) {
        Application before = applications.lock(command.no()).orElseThrow(() -> HandlingRules.unknown(command.no()));
        Refused.ifAny(rules.check(command, before, clerk));
        Instant at = clock.instant();
        Application after = before.after(
                entry(command, before, clerk, at), dates(command, before, at), document(command, before, clerk, at));
        applications.save(after);
        tasks.advance(before, after);
        events.publishEvent(new ApplicationRecorded(after, ApplicationRecorded.Source.HERE));
        return after;
    }

    private HistoryEntry entry(ActOnApplication command, Application before, Actor clerk, Instant at) {
        Step step = before.step().orElseThrow();
        return new HistoryEntry(
                at,
                command.action(),
                clerk.displayName(),
                step.post(),
                node.code(),
                node.name(),
                step.name(),
                command.comment().strip(),
                command.action().to());
    }

    private Dates dates(ActOnApplication command, Application before, Instant at) {
        if (command.action() != Action.ACCEPT_APPLICATION) {
            return before.dates();
        }
        return before.dates()
                .accepted(at, DueDate.of(workingDays, at, before.item().promisedDays()));
    }

    private @Nullable IssuedDocument document(ActOnApplication command, Application before, Actor clerk, Instant at) {
        return switch (command.action()) {
            case GRANT, DENY ->
                documents.issue(before, command.action(), command.comment().strip(), clerk, at);
            default -> null;
        };
    }
}
