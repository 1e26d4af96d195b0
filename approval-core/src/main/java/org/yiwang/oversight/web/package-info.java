/** Unauthorised acts over the API. */
@NullMarked
package org.yiwang.oversight.web;

import org.jspecify.annotations.NullMarked;
