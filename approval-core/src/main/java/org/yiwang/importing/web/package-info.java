/** Import over the API. */
@NullMarked
package org.yiwang.importing.web;

import org.jspecify.annotations.NullMarked;
