package org.yiwang.importing;

import java.util.List;
import java.util.Optional;
import org.yiwang.identity.Actor;

/**
 * Imports CSV files and Excel workbooks: items with their parts, joint items, calendar, divisions. The header tells the
 * content of a file or sheet. A unit, such as an item with its parts or a year, is imported whole or not at all, and
 * every error is reported at once; importing the same files again changes nothing.
 */
public interface Imports {

    /** The destination of imported items. */
    enum Purpose {
        PUBLISH,
        DRAFT
    }

    /**
     * Begins an import and returns at once. {@code purpose} publishes items at once or keeps them as drafts; all else
     * is in force at once.
     *
     * @throws org.yiwang.base.refusal.Refused when the actor or this node may not, or another import runs
     */
    ImportJob start(List<ImportFile> files, Purpose purpose, Actor administrator);

    Optional<ImportJob> find(String id);
}
