/** Takes catalogue, delegations, calendars and divisions from the county. */
@NullMarked
package org.yiwang.sync.reference;

import org.jspecify.annotations.NullMarked;
