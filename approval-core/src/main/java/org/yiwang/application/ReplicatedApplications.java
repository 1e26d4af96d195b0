package org.yiwang.application;

/** Where applications from other nodes enter this one. Whoever calls has decided that this version is to be taken. */
public interface ReplicatedApplications {

    /** Stores what another node wrote; when custody has come here, its task appears. In the caller's transaction. */
    void receive(Application application);
}
