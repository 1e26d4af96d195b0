/** Clients at work, what they did and how long it took. */
@NullMarked
package org.yiwang.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
