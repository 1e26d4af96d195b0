/** The county's page of work calendars. */
@NullMarked
package org.yiwang.portal.calendar;

import org.jspecify.annotations.NullMarked;
