/** The network that faults strike: its nodes, its links, and its data reached straight. */
@NullMarked
package org.yiwang.system.faults.network;

import org.jspecify.annotations.NullMarked;
