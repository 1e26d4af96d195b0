package org.yiwang.importing;

import java.util.List;
import java.util.Optional;

/** The record of imports. */
public interface ImportJobs {

    void save(ImportJob job);

    Optional<ImportJob> find(String id);

    List<ImportJob> running();
}
