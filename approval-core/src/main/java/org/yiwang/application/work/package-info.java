/** The people at work on an application: its owner, who helps, who signs, who examines a part. */
@NullMarked
package org.yiwang.application.work;

import org.jspecify.annotations.NullMarked;
