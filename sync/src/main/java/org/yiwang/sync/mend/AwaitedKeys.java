package org.yiwang.sync.mend;

/**
 * Keys that records wait for.
 *
 * @param source who sent the records, or this node for those that it could not send
 * @param destination who they are for; empty if they were received
 * @param keys the id of the source's keys, or the code of the destination, which has none yet
 */
public record AwaitedKeys(String source, String destination, String keys) {}
