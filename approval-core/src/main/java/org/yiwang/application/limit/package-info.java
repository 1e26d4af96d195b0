/** The limit of an application, derived from its data and the work calendars. */
@NullMarked
package org.yiwang.application.limit;

import org.jspecify.annotations.NullMarked;
