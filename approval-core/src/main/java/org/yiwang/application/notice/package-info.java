/** The content of notices of deficiencies, and the answers to them. */
@NullMarked
package org.yiwang.application.notice;

import org.jspecify.annotations.NullMarked;
