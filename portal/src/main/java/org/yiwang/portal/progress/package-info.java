/** What became of one's applications, and their files. */
@NullMarked
package org.yiwang.portal.progress;

import org.jspecify.annotations.NullMarked;
