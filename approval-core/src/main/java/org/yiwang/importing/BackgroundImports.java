package org.yiwang.importing;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.yiwang.base.body.BodySettings;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Item;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.LevelPolicy;

/** Imports one at a time in the background. An import interrupted by a stop of the node is marked at the next start. */
@Service
class BackgroundImports implements Imports {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundImports.class);
    private static final long REPORT_EVERY_NANOS = Duration.ofMillis(250).toNanos();

    private final TableImport tableImport;
    private final ItemDestinations destinations;
    private final ImportJobs jobs;
    private final LevelPolicy policy;
    private final MessageSource messages;
    private final long maxBytes;
    private final Clock clock;
    private final ExecutorService worker = new ThreadPoolExecutor(
            0, 1, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> new Thread(work, "import"));

    BackgroundImports(
            TableImport tableImport,
            ItemDestinations destinations,
            ImportJobs jobs,
            LevelPolicy policy,
            MessageSource messages,
            BodySettings limits,
            Clock clock) {
        this.tableImport = tableImport;
        this.destinations = destinations;
        this.jobs = jobs;
        this.policy = policy;
        this.messages = messages;
        this.maxBytes = limits.imports().toBytes();
        this.clock = clock;
    }

    @Override
    public ImportJob start(List<ImportFile> files, Purpose purpose, Actor administrator) {
        check(files, administrator);
        ImportRun run =
                new ImportRun(UUID.randomUUID().toString(), administrator.displayName(), clock.instant(), messages);
        ImportJob begun = run.job(ImportJob.State.RUNNING);
        jobs.save(begun);
        try {
            worker.execute(() -> carryOut(files, run, destinations.of(purpose, administrator)));
        } catch (RejectedExecutionException another) {
            jobs.save(begun.failed(text("refusal.import.another")));
            throw Refused.because(Refusal.Kind.CONFLICT, "import.another");
        }
        return begun;
    }

    private void check(List<ImportFile> files, Actor administrator) {
        if (!administrator.has(Duty.ADMINISTRATOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "import.administratorOnly");
        }
        if (!policy.publishesReferenceData()) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "import.countyOnly");
        }
        if (files.isEmpty()) {
            throw new Refused(Refusal.invalid("files", "import.noFiles"));
        }
        if (files.stream().mapToLong(file -> file.content().length).sum() > maxBytes) {
            throw new Refused(Refusal.of(Refusal.Kind.TOO_LARGE, "import.tooLarge", "files", maxBytes >> 20));
        }
    }

    private void carryOut(List<ImportFile> files, ImportRun run, Consumer<Item> destination) {
        long[] reported = {System.nanoTime()};
        try {
            tableImport.carryOut(files, run, destination, () -> {
                if (System.nanoTime() - reported[0] > REPORT_EVERY_NANOS) {
                    jobs.save(run.job(ImportJob.State.RUNNING));
                    reported[0] = System.nanoTime();
                }
            });
            jobs.save(run.job(ImportJob.State.DONE));
        } catch (RuntimeException failed) {
            LOG.error("An import ended by an error", failed);
            jobs.save(run.job(ImportJob.State.RUNNING).failed(text("import.failed")));
        }
    }

    @Override
    public Optional<ImportJob> find(String id) {
        return jobs.find(id);
    }

    @EventListener(ApplicationReadyEvent.class)
    void markInterrupted() {
        jobs.running().forEach(job -> jobs.save(job.failed(text("import.interrupted"))));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}
