/** Everybody who works at the nodes, and a ledger of the answers that they got. */
@NullMarked
package org.yiwang.system.faults.people;

import org.jspecify.annotations.NullMarked;
