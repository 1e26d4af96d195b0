/** Appointments (预约): time slots of this centre that applicants book for an item. */
@NullMarked
package org.yiwang.appointment;

import org.jspecify.annotations.NullMarked;
