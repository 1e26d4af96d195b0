/** Staff records over the API. */
@NullMarked
package org.yiwang.staff.web;

import org.jspecify.annotations.NullMarked;
