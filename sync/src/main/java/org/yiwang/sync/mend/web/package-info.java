/** Serves the quarantine over the API. */
@NullMarked
package org.yiwang.sync.mend.web;

import org.jspecify.annotations.NullMarked;
