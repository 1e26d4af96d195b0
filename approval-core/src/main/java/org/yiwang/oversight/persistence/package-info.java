/** Unauthorised acts in the database. */
@NullMarked
package org.yiwang.oversight.persistence;

import org.jspecify.annotations.NullMarked;
