/** Nodes with core and sync alone, for tests. */
@NullMarked
package org.yiwang.nodes;

import org.jspecify.annotations.NullMarked;
