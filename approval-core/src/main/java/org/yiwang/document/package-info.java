/** The documents of applications: recorded when they are issued, printed as PDF when they are asked for. */
@NullMarked
package org.yiwang.document;

import org.jspecify.annotations.NullMarked;
