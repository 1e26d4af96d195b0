package org.yiwang.nodes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.replica.ApplicationsArrived;

/** Counts how often a node committed each application as one that had come from elsewhere. */
@Component
public class Commits {

    private final Map<ApplicationNo, Integer> arrivals = new ConcurrentHashMap<>();

    @TransactionalEventListener
    void on(ApplicationsArrived event) {
        event.applications().forEach(application -> arrivals.merge(application.no(), 1, Integer::sum));
    }

    public Map<ApplicationNo, Integer> arrivals() {
        return arrivals;
    }
}
