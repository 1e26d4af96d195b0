package org.yiwang.sync.send.capture;

/** Stores the progress of capture over restarts. */
public interface ProgressStore {

    Progress load();

    void save(Progress progress);
}
