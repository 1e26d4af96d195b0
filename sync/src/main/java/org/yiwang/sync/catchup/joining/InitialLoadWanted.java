package org.yiwang.sync.catchup.joining;

/** An initial load was begun. Raised inside the transaction that notes it. */
record InitialLoadWanted() {}
