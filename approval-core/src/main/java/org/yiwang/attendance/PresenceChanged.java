package org.yiwang.attendance;

/** Somebody's presence was set. Raised inside the transaction that stores it. */
public record PresenceChanged() {}
