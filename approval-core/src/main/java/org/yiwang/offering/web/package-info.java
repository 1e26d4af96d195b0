/** A centre's list over the API. */
@NullMarked
package org.yiwang.offering.web;

import org.jspecify.annotations.NullMarked;
