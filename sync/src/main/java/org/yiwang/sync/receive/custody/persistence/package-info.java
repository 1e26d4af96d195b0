/** Records set aside, in the database, by MyBatis. */
@NullMarked
package org.yiwang.sync.receive.custody.persistence;

import org.jspecify.annotations.NullMarked;
