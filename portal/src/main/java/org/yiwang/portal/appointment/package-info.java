/** Appointments: booking and cancelling, the day's visitors, the centre's opening hours. */
@NullMarked
package org.yiwang.portal.appointment;

import org.jspecify.annotations.NullMarked;
