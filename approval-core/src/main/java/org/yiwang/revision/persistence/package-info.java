/** Revisions in the database, by MyBatis. */
@NullMarked
package org.yiwang.revision.persistence;

import org.jspecify.annotations.NullMarked;
