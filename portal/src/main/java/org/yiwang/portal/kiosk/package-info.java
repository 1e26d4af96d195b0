/** The self-service terminal in the centre: big letters, few choices, nothing left behind. */
@NullMarked
package org.yiwang.portal.kiosk;

import org.jspecify.annotations.NullMarked;
