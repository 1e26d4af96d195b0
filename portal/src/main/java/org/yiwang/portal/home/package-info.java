/** The first page. */
@NullMarked
package org.yiwang.portal.home;

import org.jspecify.annotations.NullMarked;
