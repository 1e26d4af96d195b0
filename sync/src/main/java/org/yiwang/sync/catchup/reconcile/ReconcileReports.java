package org.yiwang.sync.catchup.reconcile;

import java.util.Optional;
import org.yiwang.replication.link.ReconcileReport;

/** Stores the last report. */
public interface ReconcileReports {

    void store(ReconcileReport report);

    Optional<ReconcileReport> last();
}
