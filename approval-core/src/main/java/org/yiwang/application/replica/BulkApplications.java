package org.yiwang.application.replica;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yiwang.application.ApplicationNo;
import org.yiwang.division.DivisionCode;

/** Reads and writes applications from other nodes in batches, with few statements however many there are. */
public interface BulkApplications {

    /** Finds and locks the stored versions of these until the caller's transaction ends. */
    Map<ApplicationNo, KnownVersion> lock(Collection<ApplicationNo> nos);

    /** Stores new ones and the next versions of locked ones, at most one version of each; in the caller's transaction. */
    void save(List<Arrival> arrivals);

    /**
     * Up to {@code most} stored bodies, by number, of the applications after {@code after} (empty text to begin) whose
     * numbers begin with {@code prefix}, that is, that were submitted there.
     */
    List<StoredBody> bodiesFrom(String prefix, String after, int most);

    /** The same of those submitted elsewhere that {@code node} holds, or whose matter lies there or below. */
    List<StoredBody> bodiesFromElsewhere(DivisionCode node, String after, int most);
}
