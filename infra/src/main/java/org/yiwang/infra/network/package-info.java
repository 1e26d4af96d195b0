/** A network of nodes on this machine: starts, ends, fills and rebuilds its nodes, and lets others join. */
@NullMarked
package org.yiwang.infra.network;

import org.jspecify.annotations.NullMarked;
