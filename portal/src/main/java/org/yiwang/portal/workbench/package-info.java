/** The clerks' pages: the to-do list, and handling applications. */
@NullMarked
package org.yiwang.portal.workbench;

import org.jspecify.annotations.NullMarked;
