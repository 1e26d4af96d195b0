/** How a network is set up: which nodes, accounts, ports, secrets and ways between them, and the file that remembers it. */
@NullMarked
package org.yiwang.infra.plan;

import org.jspecify.annotations.NullMarked;
