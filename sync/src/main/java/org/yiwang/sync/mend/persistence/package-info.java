/** The quarantine as it is worked off, in the database, by MyBatis. */
@NullMarked
package org.yiwang.sync.mend.persistence;

import org.jspecify.annotations.NullMarked;
