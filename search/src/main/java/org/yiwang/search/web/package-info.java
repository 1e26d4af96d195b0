/** Search over the API. */
@NullMarked
package org.yiwang.search.web;

import org.jspecify.annotations.NullMarked;
