/** Stores applications that were set aside by MyBatis. */
@NullMarked
package org.yiwang.sync.receive.custody.persistence;

import org.jspecify.annotations.NullMarked;
