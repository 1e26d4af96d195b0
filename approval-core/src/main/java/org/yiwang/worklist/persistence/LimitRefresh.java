package org.yiwang.worklist.persistence;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.deadline.WorkCalendars;

/**
 * Recomputes the limits of open applications after a calendar has changed, at every node by itself: the applications do
 * not change, so nothing is replicated, and their holder does not matter. Works in batches and recognises finished rows
 * by their edition, so it resumes after a restart. An application that changes meanwhile computes its limit itself.
 */
@Component
class LimitRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(LimitRefresh.class);
    private static final int BATCH = 200;
    private static final int BATCHES_AT_A_TIME = 10;
    private static final int ROUNDS_BETWEEN_LOOKS = 30;

    private final IndexMapper mapper;
    private final Applications applications;
    private final DerivedLimits limits;
    private final WorkCalendars calendars;
    private final TransactionTemplate transactions;
    private int refreshed = -1;
    private int round;

    LimitRefresh(
            IndexMapper mapper,
            Applications applications,
            DerivedLimits limits,
            WorkCalendars calendars,
            TransactionTemplate transactions) {
        this.mapper = mapper;
        this.applications = applications;
        this.limits = limits;
        this.calendars = calendars;
        this.transactions = transactions;
    }

    /**
     * Runs at once when a calendar has changed, and from time to time for rows that were being stored at that moment.
     */
    @Scheduled(fixedDelay = 1000, initialDelay = 3000)
    void refresh() {
        int edition = calendars.edition();
        boolean due = edition != refreshed || ++round % ROUNDS_BETWEEN_LOOKS == 0;
        if (due && refresh(edition)) {
            refreshed = edition;
        }
    }

    /**
     * Refreshes a batch; true when nothing is left. The rest waits for the next round, so that other scheduled work has
     * its turn.
     */
    private boolean refresh(int edition) {
        int done = 0;
        int last = BATCH;
        for (int i = 0; i < BATCHES_AT_A_TIME && last == BATCH; i++) {
            last = batch(edition);
            done += last;
        }
        if (done > 0) {
            LOG.info("Recomputed the time limits of {} open applications after a change of the work calendar", done);
        }
        return last < BATCH;
    }

    private int batch(int edition) {
        List<ApplicationNo> outdated =
                mapper.outdated(edition, BATCH).stream().map(ApplicationNo::new).toList();
        List<Application> found = applications.findAll(outdated);
        transactions.executeWithoutResult(status -> found.forEach(this::store));
        return outdated.size();
    }

    private void store(Application application) {
        mapper.updateLimit(application.no().value(), application.version(), limits.of(application));
    }
}
