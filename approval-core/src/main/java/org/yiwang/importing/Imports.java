package org.yiwang.importing;

import java.util.List;
import java.util.Optional;
import org.yiwang.identity.Actor;

/**
 * Imports CSV files and Excel workbooks: items with their parts, joint items, calendar, divisions. What a file or a sheet
 * holds is told by its header.
 * Rows that can't be imported are reported, the rest is; importing the same files again changes nothing.
 */
public interface Imports {

    /** What becomes of items. */
    enum Purpose {
        PUBLISH,
        DRAFT
    }

    /**
     * Begins an import and returns at once. Items are published at once or kept as drafts, as {@code purpose} says; all
     * else is in force at once.
     *
     * @throws org.yiwang.base.refusal.Refused when the actor or this node may not, or another import runs
     */
    ImportJob start(List<ImportFile> files, Purpose purpose, Actor administrator);

    Optional<ImportJob> find(String id);
}
