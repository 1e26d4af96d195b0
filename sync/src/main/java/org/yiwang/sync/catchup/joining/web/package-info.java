/** How far this node's joining has come, over HTTP. */
@NullMarked
package org.yiwang.sync.catchup.joining.web;

import org.jspecify.annotations.NullMarked;
