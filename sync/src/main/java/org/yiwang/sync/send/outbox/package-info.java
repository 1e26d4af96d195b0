/** What this node has to tell others, written in the commit that it tells of. */
@NullMarked
package org.yiwang.sync.send.outbox;

import org.jspecify.annotations.NullMarked;
