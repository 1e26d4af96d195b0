/** Appointments over the API. */
@NullMarked
package org.yiwang.appointment.web;

import org.jspecify.annotations.NullMarked;
