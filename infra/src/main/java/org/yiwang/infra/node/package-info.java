/** One node: its program, its process, and a client of its API. */
@NullMarked
package org.yiwang.infra.node;

import org.jspecify.annotations.NullMarked;
