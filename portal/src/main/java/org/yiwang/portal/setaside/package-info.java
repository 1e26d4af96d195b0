/** Set-aside versions of applications: the list, one beside the application in force, and its resolution. */
@NullMarked
package org.yiwang.portal.setaside;

import org.jspecify.annotations.NullMarked;
