/** The documents of applications: recorded at their issue, printed as PDF on demand. */
@NullMarked
package org.yiwang.document;

import org.jspecify.annotations.NullMarked;
