/** The director's page: which items the centre offers. */
@NullMarked
package org.yiwang.portal.centre;

import org.jspecify.annotations.NullMarked;
