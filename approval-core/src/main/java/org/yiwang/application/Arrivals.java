package org.yiwang.application;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.node.ThisNode;

/** Takes in what other nodes wrote. */
@Service
class Arrivals implements ReplicatedApplications {

    private final Applications applications;
    private final TaskFlow tasks;
    private final ThisNode node;
    private final ApplicationEventPublisher events;

    Arrivals(Applications applications, TaskFlow tasks, ThisNode node, ApplicationEventPublisher events) {
        this.applications = applications;
        this.tasks = tasks;
        this.node = node;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(Application application) {
        applications.save(application);
        arrived(application);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(Application before, Application application) {
        tasks.end(before.no());
        applications.replace(application);
        arrived(application);
    }

    private void arrived(Application application) {
        if (application.isHeldBy(node.code()) && application.step().isPresent()) {
            if (application.hasTasksAside()) {
                applications.saveTasksAside(application);
            }
            tasks.begin(application);
        }
        events.publishEvent(new ApplicationRecorded(application, ApplicationRecorded.Source.ELSEWHERE));
    }
}
