package org.yiwang.application.replica;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;

/** Where applications from other nodes enter this one. Whoever calls has decided that this version is to be taken. */
public interface ReplicatedApplications {

    /** Stores what another node wrote; when custody has come here, its task appears. In the caller's transaction. */
    void receive(Application application);

    /** Which versions of these are here; nobody else changes them until the caller's transaction ends. */
    Map<ApplicationNo, KnownVersion> lock(Collection<ApplicationNo> nos);

    /** As {@link #receive}, for many, at most one version of each: a few statements for all of them together. */
    void receiveAll(List<Arrival> arrivals);

    /**
     * Stores what takes the place of what is here, whatever its version; tasks that were here end. In the caller's
     * transaction.
     */
    void replace(Arrival arrival);
}
