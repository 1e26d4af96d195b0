/** Presence (去向牌): tells who of this centre is at their post, and who stands in for whom (AB岗). */
@NullMarked
package org.yiwang.attendance;

import org.jspecify.annotations.NullMarked;
