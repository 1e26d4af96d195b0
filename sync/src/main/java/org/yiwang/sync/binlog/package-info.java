/** The database server's change log, as far as this node may look at it. */
@NullMarked
package org.yiwang.sync.binlog;

import org.jspecify.annotations.NullMarked;
