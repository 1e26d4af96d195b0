/** Presence over the API. */
@NullMarked
package org.yiwang.attendance.web;

import org.jspecify.annotations.NullMarked;
