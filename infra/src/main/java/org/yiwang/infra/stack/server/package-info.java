/** All that servers have in common, whichever product they are. */
@NullMarked
package org.yiwang.infra.stack.server;

import org.jspecify.annotations.NullMarked;
