/** The operator's view of the links to other nodes, and of the quarantine; implemented by replication. */
@NullMarked
package org.yiwang.replication.link;

import org.jspecify.annotations.NullMarked;
