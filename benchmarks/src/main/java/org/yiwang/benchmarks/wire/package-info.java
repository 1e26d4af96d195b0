/** Measures replication between real nodes on their own servers, and the bare libraries under it for comparison. */
@NullMarked
package org.yiwang.benchmarks.wire;

import org.jspecify.annotations.NullMarked;
