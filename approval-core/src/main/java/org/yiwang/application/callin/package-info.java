/** The silent nodes and the applications that they hold, which the county may call in. */
@NullMarked
package org.yiwang.application.callin;

import org.jspecify.annotations.NullMarked;
