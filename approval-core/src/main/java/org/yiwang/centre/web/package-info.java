/** A centre's list over the API. */
@NullMarked
package org.yiwang.centre.web;

import org.jspecify.annotations.NullMarked;
