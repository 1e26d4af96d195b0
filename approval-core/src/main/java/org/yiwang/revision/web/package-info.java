/** Revisions of decisions over the API. */
@NullMarked
package org.yiwang.revision.web;

import org.jspecify.annotations.NullMarked;
