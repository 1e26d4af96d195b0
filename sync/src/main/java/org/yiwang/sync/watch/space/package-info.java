/** Watches the outbox, the binlog and the disks, which fill up while a link is down. */
@NullMarked
package org.yiwang.sync.watch.space;

import org.jspecify.annotations.NullMarked;
