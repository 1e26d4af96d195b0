package org.yiwang.nodes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.ApplicationsArrived;

/** When each application was committed at a node, whether made there or come from elsewhere. */
@Component
public class Commits {

    private final Map<ApplicationNo, Long> nanos = new ConcurrentHashMap<>();

    @TransactionalEventListener
    void on(ApplicationRecorded event) {
        nanos.put(event.application().no(), System.nanoTime());
    }

    @TransactionalEventListener
    void on(ApplicationsArrived event) {
        event.applications().forEach(application -> nanos.put(application.no(), System.nanoTime()));
    }

    public Map<ApplicationNo, Long> nanos() {
        return nanos;
    }
}
