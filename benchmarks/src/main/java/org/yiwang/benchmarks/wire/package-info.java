/** Measures replication: real nodes on their own servers, and beside them the bare libraries that it stands on. */
@NullMarked
package org.yiwang.benchmarks.wire;

import org.jspecify.annotations.NullMarked;
