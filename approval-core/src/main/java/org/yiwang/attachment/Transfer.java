package org.yiwang.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;

/**
 * The transfer of a file that an application here has and this node has not yet: bytes received and in all; the node
 * that sends it or was last asked for it; the time since when it is awaited; the last failure, null while it is coming.
 */
public record Transfer(
        long received, long size, @Nullable DivisionCode from, Instant since, @Nullable Trouble trouble) {

    /** The reason why a file did not come; of several, the last in this order is reported. */
    public enum Trouble {
        /** The node has not announced its address here. */
        ADDRESS_UNKNOWN,
        /** The node does not have it either, or may not give it. */
        NOT_THERE,
        /** The node does not answer. */
        UNREACHABLE,
        /** The connection broke, or nothing came for a while. */
        BROKEN_OFF,
        /** The content was wrong, and was deleted. */
        WRONG_CONTENT,
        /** This node's disk is full. */
        NO_ROOM
    }

    /** The progress in whole percent, 100 only when complete. */
    public int percent() {
        return size <= 0 ? 0 : (int) Math.min(99, received * 100 / size);
    }
}
