package org.yiwang.application;

import java.util.List;
import java.util.Map;
import org.yiwang.division.DivisionCode;

/** Finds applications by who holds them. Follows every version that is stored, in the transaction that stores it. */
public interface HolderIndex {

    /** Follows one that was stored. */
    void follow(Application stored);

    /**
     * Follows what was stored together, at most one version of each: a few statements for all of them. When all are new
     * here, nothing has to be looked for that they were before.
     */
    void followAll(List<Application> stored, boolean allNew);

    /** How many open ones each node holds. */
    Map<DivisionCode, Long> countOpenByHolder();

    /** How many open ones a node holds. */
    long countOpen(DivisionCode holder);

    /** Up to {@code most} numbers of open ones that a node holds, after {@code after}, by number. */
    List<String> openHeldBy(DivisionCode holder, String after, int most);

    /** The same of open and closed ones, without those whose numbers begin with {@code elsewhere}. */
    List<String> heldBy(String holder, String elsewhere, String after, int most);
}
