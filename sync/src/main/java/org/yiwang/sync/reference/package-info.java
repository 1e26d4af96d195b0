/** Takes catalogue, calendars and divisions that the county published. */
@NullMarked
package org.yiwang.sync.reference;

import org.jspecify.annotations.NullMarked;
