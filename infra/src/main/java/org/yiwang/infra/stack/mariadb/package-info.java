/** The databases of nodes: MariaDB started here, or a server that already runs elsewhere. */
@NullMarked
package org.yiwang.infra.stack.mariadb;

import org.jspecify.annotations.NullMarked;
