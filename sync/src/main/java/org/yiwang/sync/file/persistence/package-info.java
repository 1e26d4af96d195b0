/** Stores missing files and the owners of files by MyBatis. */
@NullMarked
package org.yiwang.sync.file.persistence;

import org.jspecify.annotations.NullMarked;
