/** Calls between nodes: signed by the caller's key, accepted once and by the node that they were meant for. */
@NullMarked
package org.yiwang.sync.link;

import org.jspecify.annotations.NullMarked;
