/** Accounts and tokens in the database, by MyBatis. */
@NullMarked
package org.yiwang.identity.persistence;

import org.jspecify.annotations.NullMarked;
