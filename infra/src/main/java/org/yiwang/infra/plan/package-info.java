/** The plan of a network: nodes, accounts, ports, secrets and wiring, and the file that stores them. */
@NullMarked
package org.yiwang.infra.plan;

import org.jspecify.annotations.NullMarked;
