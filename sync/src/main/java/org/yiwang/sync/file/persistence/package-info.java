/** Which files are awaited and which belong to whom, in the database, by MyBatis. */
@NullMarked
package org.yiwang.sync.file.persistence;

import org.jspecify.annotations.NullMarked;
