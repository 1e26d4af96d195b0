/** Lists the nodes that this one knows, and its own incarnation. */
@NullMarked
package org.yiwang.sync.directory;

import org.jspecify.annotations.NullMarked;
