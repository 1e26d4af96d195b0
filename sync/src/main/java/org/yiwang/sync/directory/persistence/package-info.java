/** Stores the node directory by MyBatis. */
@NullMarked
package org.yiwang.sync.directory.persistence;

import org.jspecify.annotations.NullMarked;
