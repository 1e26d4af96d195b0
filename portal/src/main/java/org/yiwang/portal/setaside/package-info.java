/** What was set aside of applications: the list, one beside what stands, and what was done about it. */
@NullMarked
package org.yiwang.portal.setaside;

import org.jspecify.annotations.NullMarked;
