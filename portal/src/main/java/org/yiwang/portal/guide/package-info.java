/** The items on offer, and the guide to each (办事指南). */
@NullMarked
package org.yiwang.portal.guide;

import org.jspecify.annotations.NullMarked;
