package org.yiwang.sync.catchup.joining;

/** Says that an initial load has started. Raised inside the transaction that stores it. */
record InitialLoadWanted() {}
