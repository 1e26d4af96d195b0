package org.yiwang.sync.attachment;

/** Files were noted as awaited. Raised inside the transaction that notes them. */
record AwaitedFilesNoted() {}
