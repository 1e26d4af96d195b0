/** List pages at a node with many cases, compared with the bare statements under them. */
@NullMarked
package org.yiwang.benchmarks.lists;

import org.jspecify.annotations.NullMarked;
