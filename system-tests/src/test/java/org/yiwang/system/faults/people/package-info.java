/** Everybody who works at the nodes, and a ledger of each answer that they were given. */
@NullMarked
package org.yiwang.system.faults.people;

import org.jspecify.annotations.NullMarked;
