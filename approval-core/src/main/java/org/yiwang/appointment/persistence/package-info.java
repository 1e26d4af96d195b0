/** Appointments in the database, by MyBatis. */
@NullMarked
package org.yiwang.appointment.persistence;

import org.jspecify.annotations.NullMarked;
