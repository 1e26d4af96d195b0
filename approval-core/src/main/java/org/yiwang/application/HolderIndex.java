package org.yiwang.application;

import java.util.List;
import java.util.Map;
import org.yiwang.division.DivisionCode;

/** Finds applications by holder. Follows every version that is stored, in the transaction that stores it. */
public interface HolderIndex {

    /** Follows one that was stored. */
    void follow(Application stored);

    /**
     * Follows applications that were stored together, at most one version of each, with a few statements for all of
     * them. With {@code allNew} it need not look up their earlier versions.
     */
    void followAll(List<Application> stored, boolean allNew);

    /** Counts the open ones by holder. */
    Map<DivisionCode, Long> countOpenByHolder();

    /** Counts the open ones that a node holds. */
    long countOpen(DivisionCode holder);

    /** Up to {@code most} numbers of open ones that a node holds, after {@code after}, by number. */
    List<String> openHeldBy(DivisionCode holder, String after, int most);

    /** The same of open and closed ones, without those whose numbers begin with {@code elsewhere}. */
    List<String> heldBy(String holder, String elsewhere, String after, int most);
}
