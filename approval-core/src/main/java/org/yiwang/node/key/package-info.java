/** The keys of nodes: this node's own, and the county's register of the keys of all. */
@NullMarked
package org.yiwang.node.key;

import org.jspecify.annotations.NullMarked;
