package org.yiwang.replication.link;

/** The outcome of a replay; {@code reason} tells why the record was not stored, empty when it was. */
public record Replay(long id, boolean taken, String reason) {

    public static Replay taken(long id) {
        return new Replay(id, true, "");
    }

    public static Replay failed(long id, String reason) {
        return new Replay(id, false, reason);
    }
}
