/** An applicant's own applications, their progress and their files. */
@NullMarked
package org.yiwang.portal.progress;

import org.jspecify.annotations.NullMarked;
