/** The county's pages of staff records: each person's centre, posts and duties. */
@NullMarked
package org.yiwang.portal.staff;

import org.jspecify.annotations.NullMarked;
