/** Stores the progress of capture by MyBatis. */
@NullMarked
package org.yiwang.sync.send.capture.persistence;

import org.jspecify.annotations.NullMarked;
