package org.yiwang.search.indexing;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.replica.ApplicationsArrived;
import org.yiwang.search.LocalSearch;

/** Queues every application stored here, in the same commit, and wakes the indexer after it. */
@Component
@LocalSearch
class IndexQueueWriter {

    private final IndexQueue queue;
    private final Indexer indexer;

    IndexQueueWriter(IndexQueue queue, Indexer indexer) {
        this.queue = queue;
        this.indexer = indexer;
    }

    @EventListener
    void on(ApplicationRecorded recorded) {
        add(List.of(recorded.application()));
    }

    @EventListener
    void on(ApplicationsArrived arrived) {
        add(arrived.applications());
    }

    private void add(List<Application> applications) {
        queue.add(applications.stream().map(QueuedApplication::of).toList());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                indexer.wake();
            }
        });
    }
}
