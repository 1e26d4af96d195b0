/** The network under fault injection: its nodes, its links, and direct access to its data. */
@NullMarked
package org.yiwang.system.faults.network;

import org.jspecify.annotations.NullMarked;
