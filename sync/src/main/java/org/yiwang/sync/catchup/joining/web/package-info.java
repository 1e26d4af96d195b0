/** Shows the progress of this node's joining, over HTTP. */
@NullMarked
package org.yiwang.sync.catchup.joining.web;

import org.jspecify.annotations.NullMarked;
