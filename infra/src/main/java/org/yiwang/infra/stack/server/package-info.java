/** The common parts of all servers. */
@NullMarked
package org.yiwang.infra.stack.server;

import org.jspecify.annotations.NullMarked;
