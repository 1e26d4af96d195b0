/** Delegation (委托、授权): the county hands a step of an item to a township or community, with conditions and dates. */
@NullMarked
package org.yiwang.delegation;

import org.jspecify.annotations.NullMarked;
