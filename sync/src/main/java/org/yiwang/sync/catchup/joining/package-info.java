/** Announces nodes to each other, and sends an initial load to a node that is new or lost its database. */
@NullMarked
package org.yiwang.sync.catchup.joining;

import org.jspecify.annotations.NullMarked;
