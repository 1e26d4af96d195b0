package org.yiwang.sync.send.capture;

/** Keeps the capture's progress over restarts. */
public interface ProgressStore {

    Progress load();

    void save(Progress progress);
}
