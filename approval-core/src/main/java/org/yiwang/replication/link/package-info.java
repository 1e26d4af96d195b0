/** What an operator sees and mends of the links to other nodes; done where replication is. */
@NullMarked
package org.yiwang.replication.link;

import org.jspecify.annotations.NullMarked;
