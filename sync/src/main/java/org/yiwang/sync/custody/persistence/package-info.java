/** Records set aside, in the database, by MyBatis. */
@NullMarked
package org.yiwang.sync.custody.persistence;

import org.jspecify.annotations.NullMarked;
