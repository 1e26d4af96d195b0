/** What this node has to tell others, written in the commit that it tells of. */
@NullMarked
package org.yiwang.sync.outbox;

import org.jspecify.annotations.NullMarked;
