/** The architecture rules, as tests that every module runs over its own classes. */
@NullMarked
package org.yiwang.build;

import org.jspecify.annotations.NullMarked;
