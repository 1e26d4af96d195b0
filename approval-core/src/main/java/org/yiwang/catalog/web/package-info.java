/** The catalogue over the API. */
@NullMarked
package org.yiwang.catalog.web;

import org.jspecify.annotations.NullMarked;
