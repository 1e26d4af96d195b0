/** Checks arriving applications: takes newer versions, drops older ones, and sets aside those that break custody. */
@NullMarked
package org.yiwang.sync.receive.custody;

import org.jspecify.annotations.NullMarked;
