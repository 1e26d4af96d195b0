/** The items that a centre offers: 进驻事项 of a township, the public service list of a community. */
@NullMarked
package org.yiwang.centre;

import org.jspecify.annotations.NullMarked;
