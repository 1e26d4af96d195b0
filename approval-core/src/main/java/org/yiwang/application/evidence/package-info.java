/** The evidence of an application: its materials, each with all versions that were ever filed. */
@NullMarked
package org.yiwang.application.evidence;

import org.jspecify.annotations.NullMarked;
