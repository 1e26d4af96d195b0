/** The limit that an application is under, derived from what is written in it and the calendars. */
@NullMarked
package org.yiwang.application.limit;

import org.jspecify.annotations.NullMarked;
