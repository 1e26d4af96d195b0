/** Pages of lists at a node that knows many cases, beside the bare statements under them. */
@NullMarked
package org.yiwang.benchmarks.lists;

import org.jspecify.annotations.NullMarked;
