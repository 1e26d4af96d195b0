/** A network of nodes on this machine: starts, ends, fills and rebuilds its nodes, and adds nodes. */
@NullMarked
package org.yiwang.infra.network;

import org.jspecify.annotations.NullMarked;
