package org.yiwang.replication;

/**
 * In which order a newcomer is told what was published, by the {@code @Order} of the {@link ReplicatedKind}: what others
 * refer to comes before them. A kind that says nothing comes after all these.
 */
public final class LoadOrder {

    /** Everything else names divisions. */
    public static final int DIVISIONS = 100;

    /** Limits of items are counted in working days. */
    public static final int CALENDARS = 200;

    public static final int ITEMS = 300;

    /** They name items. */
    public static final int JOINT_ITEMS = 400;

    /** They name an item and its step. */
    public static final int DELEGATIONS = 500;

    /** Who may sign in works by all of the above, and so comes last. */
    public static final int STAFF = 600;

    private LoadOrder() {}
}
