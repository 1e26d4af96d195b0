/** Appointments: book and cancel, who comes today, when the centre offers them. */
@NullMarked
package org.yiwang.portal.appointment;

import org.jspecify.annotations.NullMarked;
