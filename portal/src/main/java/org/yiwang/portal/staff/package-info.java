/** The county's pages of staff records: who works where as what. */
@NullMarked
package org.yiwang.portal.staff;

import org.jspecify.annotations.NullMarked;
