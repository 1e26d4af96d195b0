/** How far the capture has come, in the database, by MyBatis. */
@NullMarked
package org.yiwang.sync.capture.persistence;

import org.jspecify.annotations.NullMarked;
