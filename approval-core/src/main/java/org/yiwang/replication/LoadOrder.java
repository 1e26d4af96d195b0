package org.yiwang.replication;

/**
 * The order of an initial load, as the {@code @Order} of each {@link ReplicatedKind}: a kind precedes those that refer
 * to it. A kind without {@code @Order} comes last.
 */
public final class LoadOrder {

    /** A node believes nobody without them. */
    public static final int NODE_KEYS = 50;

    /** Everything else names divisions. */
    public static final int DIVISIONS = 100;

    /** Limits of items count working days. */
    public static final int CALENDARS = 200;

    public static final int ITEMS = 300;

    /** They name items. */
    public static final int JOINT_ITEMS = 400;

    /** They name an item and its step. */
    public static final int DELEGATIONS = 500;

    /** Staff refer to all of the above, and so come last. */
    public static final int STAFF = 600;

    private LoadOrder() {}
}
