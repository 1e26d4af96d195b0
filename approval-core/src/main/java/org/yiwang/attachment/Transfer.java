package org.yiwang.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;

/**
 * How far a file is that an application here has and this node has not yet: bytes here and bytes in all; the node that it
 * comes from or was last asked for; since when it is awaited; what went wrong the last time, nothing when it is coming.
 */
public record Transfer(
        long received, long size, @Nullable DivisionCode from, Instant since, @Nullable Trouble trouble) {

    /** Why a file did not come; of several, a later one is more worth telling. */
    public enum Trouble {
        /** The node has not made itself known here. */
        ADDRESS_UNKNOWN,
        /** The node does not have it either, or may not give it. */
        NOT_THERE,
        /** The node does not answer. */
        UNREACHABLE,
        /** The line broke, or nothing came for a while. */
        BROKEN_OFF,
        /** Something else came, and was thrown away. */
        WRONG_CONTENT,
        /** This node's disk is full. */
        NO_ROOM
    }

    /** Whole percents, 100 only when all is here. */
    public int percent() {
        return size <= 0 ? 0 : (int) Math.min(99, received * 100 / size);
    }
}
