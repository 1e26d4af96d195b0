package org.yiwang.sync.file;

/** Says that missing files were recorded. Raised inside the transaction that records them. */
record AwaitedFilesNoted() {}
