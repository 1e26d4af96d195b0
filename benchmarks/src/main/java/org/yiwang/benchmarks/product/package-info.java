/** A community's node with the core and the outbox, and people who handle cases at it. */
@NullMarked
package org.yiwang.benchmarks.product;

import org.jspecify.annotations.NullMarked;
