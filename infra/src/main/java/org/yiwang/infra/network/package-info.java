/** A network of nodes on this machine: which nodes there are, their processes, accounts and first data. */
@NullMarked
package org.yiwang.infra.network;

import org.jspecify.annotations.NullMarked;
