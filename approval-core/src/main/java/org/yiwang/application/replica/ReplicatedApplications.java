package org.yiwang.application.replica;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;

/** Stores applications from other nodes. The caller has decided to take this version. */
public interface ReplicatedApplications {

    /**
     * Stores a version that another node wrote, and its task when custody has come here. In the caller's transaction.
     */
    void receive(Application application);

    /** Finds and locks the stored versions of these until the caller's transaction ends. */
    Map<ApplicationNo, KnownVersion> lock(Collection<ApplicationNo> nos);

    /** As {@link #receive}, for a batch with at most one version of each, in a few statements. */
    void receiveAll(List<Arrival> arrivals);

    /** Replaces the stored application, whatever its version, and ends its tasks. In the caller's transaction. */
    void replace(Arrival arrival);
}
