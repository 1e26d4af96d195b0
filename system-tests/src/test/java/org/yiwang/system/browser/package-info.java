/** The pages as people use them: on a telephone, with the keyboard, without scripts. */
@NullMarked
package org.yiwang.system.browser;

import org.jspecify.annotations.NullMarked;
