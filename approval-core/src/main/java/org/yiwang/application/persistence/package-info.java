/** Applications in the database, by MyBatis. */
@NullMarked
package org.yiwang.application.persistence;

import org.jspecify.annotations.NullMarked;
