package org.yiwang.search.indexing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.search.LocalSearch;
import org.yiwang.search.indexing.ApplicationIndex.Rejection;

/**
 * Brings queued applications into the index, batch by batch. An interrupted batch is retried, so that nothing is lost.
 */
@Component
@LocalSearch
@EnableConfigurationProperties(IndexingSettings.class)
class IndexingConfiguration {

    private final IndexQueue queue;
    private final Applications applications;
    private final ApplicationIndex index;
    private final IndexingSettings settings;
    private final Clock clock;

    IndexingConfiguration(
            IndexQueue queue,
            Applications applications,
            ApplicationIndex index,
            IndexingSettings settings,
            Clock clock) {
        this.queue = queue;
        this.applications = applications;
        this.index = index;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Creates the index if it is missing, at first or after a loss. Queues everything known before that, so that a
     * crash in between leaves either no index, and this runs again, or one that fills.
     */
    void prepare() {
        if (index.exists()) {
            return;
        }
        List<Application> batch = applications.batchAfter("", settings.batch());
        while (!batch.isEmpty()) {
            queue.add(batch.stream().map(QueuedApplication::of).toList());
            batch = applications.batchAfter(batch.get(batch.size() - 1).no().value(), settings.batch());
        }
        index.create();
    }

    /** Indexes one batch, and returns whether the next one may follow at once. */
    boolean indexBatch() {
        List<QueuedApplication> due = queue.due(Instant.now(clock), settings.batch());
        if (due.isEmpty()) {
            return false;
        }
        List<Application> current = due.stream()
                .map(queued -> applications.find(queued.no()))
                .flatMap(Optional::stream)
                .toList();
        settle(due, current, current.isEmpty() ? List.of() : index.index(current));
        return due.size() == settings.batch();
    }

    private void settle(List<QueuedApplication> due, List<Application> indexed, List<Rejection> rejections) {
        Map<ApplicationNo, Rejection> rejected = rejections.stream().collect(toMap(Rejection::no, identity()));
        Map<ApplicationNo, Long> versions = indexed.stream().collect(toMap(Application::no, Application::version));
        Instant now = Instant.now(clock);
        due.stream()
                .filter(queued -> rejected.containsKey(queued.no()))
                .forEach(
                        queued -> queue.putOff(queued, rejected.get(queued.no()).reason(), now));
        queue.remove(due.stream()
                .filter(queued -> !rejected.containsKey(queued.no()))
                .map(queued -> new QueuedApplication(queued.no(), versions.getOrDefault(queued.no(), queued.version())))
                .toList());
    }
}
