/** How far the capture has come, in the database, by MyBatis. */
@NullMarked
package org.yiwang.sync.send.capture.persistence;

import org.jspecify.annotations.NullMarked;
