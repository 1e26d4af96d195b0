/** Draws faults from a seed, injects them and heals them. */
@NullMarked
package org.yiwang.system.faults.fault;

import org.jspecify.annotations.NullMarked;
