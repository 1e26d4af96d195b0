/** The pages of a centre's people: whereabouts, workload, the board in the hall. */
@NullMarked
package org.yiwang.portal.people;

import org.jspecify.annotations.NullMarked;
