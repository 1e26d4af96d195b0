/** Import jobs in the database, by MyBatis. */
@NullMarked
package org.yiwang.importing.persistence;

import org.jspecify.annotations.NullMarked;
