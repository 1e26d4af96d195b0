/** Shows applications, each as far as it is disclosed to its reader. */
@NullMarked
package org.yiwang.portal.record;

import org.jspecify.annotations.NullMarked;
