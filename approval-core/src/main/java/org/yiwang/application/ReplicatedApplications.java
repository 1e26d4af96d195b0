package org.yiwang.application;

/** Where applications from other nodes enter this one. Whoever calls has decided that this version is to be taken. */
public interface ReplicatedApplications {

    /** Stores what another node wrote; when custody has come here, its task appears. In the caller's transaction. */
    void receive(Application application);

    /**
     * Stores what took the place of {@code before} after a recall of custody, whatever its version; tasks that
     * {@code before} had here end. In the caller's transaction.
     */
    void replace(Application before, Application application);
}
