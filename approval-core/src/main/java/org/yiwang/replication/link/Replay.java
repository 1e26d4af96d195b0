package org.yiwang.replication.link;

/** What came of taking a record again; {@code reason} why it was not taken, empty when it was. */
public record Replay(long id, boolean taken, String reason) {

    public static Replay taken(long id) {
        return new Replay(id, true, "");
    }

    public static Replay failed(long id, String reason) {
        return new Replay(id, false, reason);
    }
}
