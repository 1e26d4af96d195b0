package org.yiwang.application.replica;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.TaskFlow;
import org.yiwang.node.ThisNode;

/** Stores the applications that other nodes wrote. */
@Service
class Arrivals implements ReplicatedApplications {

    private final Applications applications;
    private final BulkApplications bulk;
    private final ApplicationJson json;
    private final TaskFlow tasks;
    private final ThisNode node;
    private final ApplicationEventPublisher events;

    Arrivals(
            Applications applications,
            BulkApplications bulk,
            ApplicationJson json,
            TaskFlow tasks,
            ThisNode node,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.bulk = bulk;
        this.json = json;
        this.tasks = tasks;
        this.node = node;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(Application application) {
        receiveAll(List.of(new Arrival(application, json.write(application))));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(Arrival arrival) {
        tasks.end(arrival.application().no());
        applications.dropTasksAside(arrival.application().no());
        receiveAll(List.of(arrival));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<ApplicationNo, KnownVersion> lock(Collection<ApplicationNo> nos) {
        return bulk.lock(nos);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void receiveAll(List<Arrival> arrivals) {
        bulk.save(arrivals);
        List<Application> arrived = arrivals.stream().map(Arrival::application).toList();
        arrived.forEach(this::follow);
        events.publishEvent(new ApplicationsArrived(arrived));
    }

    private void follow(Application application) {
        if (application.isHeldBy(node.code()) && application.step().isPresent()) {
            if (application.hasTasksAside()) {
                applications.saveTasksAside(application);
            }
            tasks.begin(application);
        }
    }
}
