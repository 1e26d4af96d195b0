/** Stores the state of quarantined records and the steps of operators by MyBatis. */
@NullMarked
package org.yiwang.sync.mend.persistence;

import org.jspecify.annotations.NullMarked;
