/** Issued documents over the API. */
@NullMarked
package org.yiwang.document.web;

import org.jspecify.annotations.NullMarked;
