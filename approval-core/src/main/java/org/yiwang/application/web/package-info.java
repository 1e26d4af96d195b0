/** Applications over the API. */
@NullMarked
package org.yiwang.application.web;

import org.jspecify.annotations.NullMarked;
