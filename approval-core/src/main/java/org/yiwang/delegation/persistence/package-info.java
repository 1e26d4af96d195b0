/** Delegations in the database, by MyBatis. */
@NullMarked
package org.yiwang.delegation.persistence;

import org.jspecify.annotations.NullMarked;
