/** Defines the wire format between nodes: kinds, records and their envelope. */
@NullMarked
package org.yiwang.sync.record;

import org.jspecify.annotations.NullMarked;
