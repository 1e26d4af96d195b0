/** Signing in and out, registering, and the access rules of pages. */
@NullMarked
package org.yiwang.portal.entrance;

import org.jspecify.annotations.NullMarked;
