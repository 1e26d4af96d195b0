/** The catalogue over the API. */
@NullMarked
package org.yiwang.catalogue.web;

import org.jspecify.annotations.NullMarked;
