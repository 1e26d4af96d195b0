/** Measures the approval core against the bare process engine; started as a program of its own. */
@NullMarked
package org.yiwang.benchmarks;

import org.jspecify.annotations.NullMarked;
