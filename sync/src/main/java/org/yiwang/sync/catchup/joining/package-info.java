/** Nodes make themselves known; one that is new or lost its database gets an initial load. */
@NullMarked
package org.yiwang.sync.catchup.joining;

import org.jspecify.annotations.NullMarked;
