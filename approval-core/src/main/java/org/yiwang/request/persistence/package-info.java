/** Requests in the database, by MyBatis. */
@NullMarked
package org.yiwang.request.persistence;

import org.jspecify.annotations.NullMarked;
