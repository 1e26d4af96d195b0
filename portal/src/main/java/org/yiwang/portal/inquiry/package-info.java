/** Asking how an application stands, for anybody with its number. */
@NullMarked
package org.yiwang.portal.inquiry;

import org.jspecify.annotations.NullMarked;
