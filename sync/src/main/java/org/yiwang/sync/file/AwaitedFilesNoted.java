package org.yiwang.sync.file;

/** Files were noted as awaited. Raised inside the transaction that notes them. */
record AwaitedFilesNoted() {}
