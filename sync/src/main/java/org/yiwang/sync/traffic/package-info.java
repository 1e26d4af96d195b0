/** Measures records to and from each node, and their latency. */
@NullMarked
package org.yiwang.sync.traffic;

import org.jspecify.annotations.NullMarked;
