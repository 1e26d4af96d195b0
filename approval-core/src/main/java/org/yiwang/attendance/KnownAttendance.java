package org.yiwang.attendance;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.EmployeesChanged;

/**
 * Keeps the roster in memory until an account or a presence changes. A transaction may read data older than the latest
 * commits, so its result is used there and not cached.
 */
@Component
class KnownAttendance implements Attendance {

    private final Accounts accounts;
    private final Presences presences;
    private @Nullable Roster known;
    private long edition;

    KnownAttendance(Accounts accounts, Presences presences) {
        this.accounts = accounts;
        this.presences = presences;
    }

    @Override
    public Roster now() {
        Roster roster = known();
        return roster == null ? read() : roster;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(EmployeesChanged event) {
        forget();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PresenceChanged event) {
        forget();
    }

    /** Reads it in advance, because commands run in transactions and do not cache it. */
    @Scheduled(fixedDelay = 500, initialDelay = 3000)
    void readAgain() {
        now();
    }

    private Roster read() {
        long before = edition();
        Map<String, Presence> where = presences.all();
        List<Colleague> here = accounts.employees().stream()
                .filter(employee -> !employee.left())
                .map(employee -> new Colleague(
                        employee.actor(),
                        employee.windows(),
                        where.getOrDefault(employee.actor().accountId(), Presence.UNSAID)))
                .toList();
        Roster roster = new Roster(here);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            keep(roster, before);
        }
        return roster;
    }

    private synchronized @Nullable Roster known() {
        return known;
    }

    private synchronized long edition() {
        return edition;
    }

    private synchronized void keep(Roster roster, long readAt) {
        if (readAt == edition) {
            known = roster;
        }
    }

    private synchronized void forget() {
        known = null;
        edition++;
    }
}
