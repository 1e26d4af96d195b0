/** Work calendars over the API. */
@NullMarked
package org.yiwang.deadline.web;

import org.jspecify.annotations.NullMarked;
