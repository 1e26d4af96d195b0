/** The process engine alone, driving the core's process with the core's settings. */
@NullMarked
package org.yiwang.benchmarks.bare;

import org.jspecify.annotations.NullMarked;
