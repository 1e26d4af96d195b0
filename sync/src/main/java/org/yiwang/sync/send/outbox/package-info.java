/** Stores records for other nodes, in the commit of the change that they describe. */
@NullMarked
package org.yiwang.sync.send.outbox;

import org.jspecify.annotations.NullMarked;
