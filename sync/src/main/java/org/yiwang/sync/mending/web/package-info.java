/** The quarantine over the API. */
@NullMarked
package org.yiwang.sync.mending.web;

import org.jspecify.annotations.NullMarked;
