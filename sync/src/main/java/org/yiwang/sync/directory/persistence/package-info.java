/** The node directory in the database, by MyBatis. */
@NullMarked
package org.yiwang.sync.directory.persistence;

import org.jspecify.annotations.NullMarked;
