/** How replication stands, for operators and for health checks. */
@NullMarked
package org.yiwang.sync.status;

import org.jspecify.annotations.NullMarked;
