/** Watches what grows while a link is down, and the disks that it grows on. */
@NullMarked
package org.yiwang.sync.watch.space;

import org.jspecify.annotations.NullMarked;
