/** Signing in and out, registering, and who may open which page. */
@NullMarked
package org.yiwang.portal.entrance;

import org.jspecify.annotations.NullMarked;
