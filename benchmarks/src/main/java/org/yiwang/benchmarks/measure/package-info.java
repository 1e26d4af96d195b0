/** Clients at work, their results and latencies. */
@NullMarked
package org.yiwang.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
